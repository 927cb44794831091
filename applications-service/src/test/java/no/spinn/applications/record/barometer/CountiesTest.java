package no.spinn.applications.record.barometer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountiesTest {

    @ParameterizedTest
    @CsvSource({
        // Valid today.
        "4601, 46",
        // Renumbered twice: Halden was in Østfold, Viken and is in Østfold.
        "0101, 31",
        "3001, 31",
        // Halsa went to another county, whose number is as old.
        "1571, 50",
        // Divided within one county.
        "1850, 18",
        // Never a municipality.
        "9999, 99",
        "46, 46",
        "unknown, unknown"
    })
    void countsAMunicipalityInItsCountyOfToday(String number, String county) {
        assertThat(Counties.today(number)).isEqualTo(county);
    }

    @Test
    void readsTheMunicipalityOnlyWhereTheCountyMayHaveChanged() {
        assertThat(Counties.settled()).contains("46", "03").doesNotContain("15", "30", "12");
    }
}
