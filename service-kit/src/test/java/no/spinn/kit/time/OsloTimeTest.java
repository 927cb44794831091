package no.spinn.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import no.spinn.kit.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OsloTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2027-03-01T12:00:05.9Z, NB, 1. mars 2027, 1. mars 2027 kl. 13.00.05 norsk tid (UTC+01:00)",
        "2027-03-01T12:00:05Z, NN, 1. mars 2027, 1. mars 2027 kl. 13.00.05 norsk tid (UTC+01:00)",
        "2027-05-31T22:00:00Z, NB, 1. juni 2027, 1. juni 2027 kl. 00.00.00 norsk tid (UTC+02:00)",
        "2027-05-31T21:59:59Z, EN, 31 May 2027, 31 May 2027 at 23:59:59 Norwegian time (UTC+02:00)",
        "2027-12-24T16:00:00Z, EN, 24 December 2027, 24 December 2027 at 17:00:00 Norwegian time (UTC+01:00)",
    })
    void isNorwayWhateverTheServer(Instant instant, Language language, String day, String second) {
        assertThat(OsloTime.day(instant, language)).isEqualTo(day);
        assertThat(OsloTime.second(instant, language)).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-10-31T00:30:00Z, NB, 31. oktober 2027 kl. 02.30 (sommertid)",
        "2027-10-31T00:30:00Z, NN, 31. oktober 2027 kl. 02.30 (sommartid)",
        "2027-10-31T00:30:00Z, EN, 31 October 2027 at 02:30 (summer time)",
        "2027-10-31T01:30:00Z, NB, 31. oktober 2027 kl. 02.30 (vintertid)",
        "2027-10-31T01:30:00Z, NN, 31. oktober 2027 kl. 02.30 (vintertid)",
        "2027-10-31T01:30:00Z, EN, 31 October 2027 at 02:30 (winter time)",
    })
    void saysWhichOfTwoEqualTimesIsMeant(Instant instant, Language language, String minute) {
        assertThat(OsloTime.minute(instant, language)).isEqualTo(minute);
        assertThat(OsloTime.minute(instant).nearest(language)).isEqualTo(minute);
        assertThat(OsloTime.second(instant, language)).endsWith(minute.substring(minute.indexOf('(')));
    }

    /** The first and the last second of the two hours, and their neighbours; in spring, an hour is missing and none comes twice. */
    @ParameterizedTest
    @CsvSource({
        "2027-10-30T23:59:59Z, false",
        "2027-10-31T00:00:00Z, true",
        "2027-10-31T00:59:59Z, true",
        "2027-10-31T01:00:00Z, true",
        "2027-10-31T01:59:59Z, true",
        "2027-10-31T02:00:00Z, false",
        "2027-03-28T00:59:59Z, false",
        "2027-03-28T01:00:00Z, false",
    })
    void saysItInTheAmbiguousHourOnly(Instant instant, boolean ambiguous) {
        assertThat(OsloTime.isAmbiguous(instant)).isEqualTo(ambiguous);
        assertThat(OsloTime.minute(instant, Language.EN).contains("time)")).isEqualTo(ambiguous);
    }

    @Test
    void neverPrintsTwoInstantsOfThatNightAlike() {
        Instant evening = Instant.parse("2027-10-30T20:00:00Z");
        for (Language language : Language.values()) {
            assertThat(IntStream.range(0, 600)
                            .mapToObj(minute -> OsloTime.minute(evening.plusSeconds(60L * minute), language)))
                    .doesNotHaveDuplicates();
        }
    }
}
