package no.spinn.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeMonthsTest {

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 1, 2027-03-31",
        "2027-03-15, 12, 2028-03-14",
        "2027-01-28, 1, 2027-02-27",
        "2027-01-29, 1, 2027-02-27",
        "2027-01-31, 1, 2027-02-27",
        "2028-01-29, 1, 2028-02-28",
        "2028-01-31, 1, 2028-02-28",
        "2027-01-31, 2, 2027-03-30",
        "2028-02-29, 12, 2029-02-27",
        "2028-02-29, 48, 2032-02-28",
        "2027-08-31, 6, 2028-02-28",
        "2027-12-31, 1, 2028-01-30",
    })
    void endOnTheDayBeforeTheSameDayOfTheMonth(LocalDate first, long months, LocalDate last) {
        assertThat(WholeMonths.lastDay(first, months)).isEqualTo(last);
    }
}
