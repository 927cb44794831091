package no.spinn.applications.upstream.exchangerate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-11, 2026-05-11", // a Monday
        "2026-05-10, 2026-05-08", // a Sunday
        "2026-05-17, 2026-05-15", // Constitution Day, a Sunday
        "2027-05-17, 2027-05-14", // Constitution Day, and Whit Monday
        "2026-04-06, 2026-04-01", // Easter Monday, after Maundy Thursday and Good Friday
        "2026-12-27, 2026-12-23", // Christmas, after Christmas Eve
        "2026-12-31, 2026-12-31",
        "2027-01-03, 2026-12-31" // New Year
    })
    void findTheLastBankingDay(LocalDate day, LocalDate last) {
        assertThat(BankingDays.lastUntil(day)).isEqualTo(last);
        assertThat(BankingDays.isBankingDay(day)).isEqualTo(day.equals(last));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-12T13:59:59Z, 2026-05-11", // before four in Oslo
        "2026-05-12T14:00:00Z, 2026-05-12",
        "2026-05-11T07:00:00Z, 2026-05-08", // a Monday morning
        "2026-05-10T18:00:00Z, 2026-05-08",
        "2026-05-12T22:30:00Z, 2026-05-12", // after midnight in Oslo
        "2026-11-30T14:59:59Z, 2026-11-27", // standard time
        "2026-11-30T15:00:00Z, 2026-11-30"
    })
    void findTheLastPublishedDay(Instant now, LocalDate last) {
        assertThat(BankingDays.lastPublished(now)).isEqualTo(last);
    }
}
