package no.spinn.applications.common.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.spinn.kit.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2027-03-01T12:00:05.9Z, NB, 1. mars 2027, 1. mars 2027 kl. 13.00.05 norsk tid (UTC+01:00)",
        "2027-03-01T12:00:05Z, NN, 1. mars 2027, 1. mars 2027 kl. 13.00.05 norsk tid (UTC+01:00)",
        "2027-05-31T22:00:00Z, NB, 1. juni 2027, 1. juni 2027 kl. 00.00.00 norsk tid (UTC+02:00)",
        "2027-05-31T21:59:59Z, EN, 31 May 2027, 31 May 2027 at 23:59:59 Norwegian time (UTC+02:00)",
        "2027-12-24T16:00:00Z, EN, 24 December 2027, 24 December 2027 at 17:00:00 Norwegian time (UTC+01:00)",
    })
    void isNorwayWhateverTheServer(Instant instant, Language language, String day, String moment) {
        assertThat(DisplayTime.day(instant, language)).isEqualTo(day);
        assertThat(DisplayTime.moment(instant, language)).isEqualTo(moment);
    }
}
