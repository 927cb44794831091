package no.spinn.applications.handling.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import no.spinn.applications.common.calendar.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppealPeriodTest {

    private static final long FIRST = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("2035-12-31T00:00:00Z").getEpochSecond();

    @ParameterizedTest
    @CsvSource({
        "2027-02-01T09:00:00Z, 2027-02-22", // Monday to Monday
        "2027-01-30T09:00:00Z, 2027-02-22", // a Saturday's ends on a Saturday, so on the Monday after
        "2027-03-04T09:00:00Z, 2027-03-30", // Maundy Thursday, Good Friday, Easter: until the Tuesday
        "2027-04-26T09:00:00Z, 2027-05-18", // Constitution Day, a Monday and Whit Monday
        "2027-04-10T09:00:00Z, 2027-05-03", // 1 May, a Saturday
        "2026-12-04T09:00:00Z, 2026-12-28", // Christmas Day, a Friday
        "2027-01-31T23:30:00Z, 2027-02-22", // after midnight in Oslo: it arrived on the Monday
    })
    void endsOnAWorkingDay(Instant arrived, LocalDate last) {
        assertThat(AppealPeriod.lastDay(arrived, 3)).isEqualTo(last);
    }

    @Test
    void lastsUntilTheEndOfTheLastDayInOslo() {
        assertThat(AppealPeriod.end(Instant.parse("2027-02-01T09:00:00Z"), 3))
                .isEqualTo(Instant.parse("2027-02-22T23:00:00Z"));
        assertThat(AppealPeriod.end(Instant.parse("2027-06-01T09:00:00Z"), 3))
                .isEqualTo(Instant.parse("2027-06-22T22:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-04-02", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25",
                        "2026-12-25",
                "2027-03-25", "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17", "2028-04-13", "2028-04-14",
                        "2028-04-17",
                "2028-05-17", "2028-05-25", "2028-06-05", "2028-12-26"
            })
    void doesNotEndOnAHoliday(LocalDate holiday) {
        assertThat(WorkingDays.isWorking(holiday)).isFalse();
    }

    /** These days are not holidays by law, although many offices are closed. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-12-24", "2026-12-31", "2027-12-24", "2027-03-24"})
    void mayEndOnAnEve(LocalDate eve) {
        assertThat(WorkingDays.isWorking(eve)).isTrue();
    }

    @Property
    void neverEndsOnADayOffNorTooEarlyAndNeverEarlierForALaterArrival(
            @ForAll @LongRange(min = 0, max = 315_000_000) long second,
            @ForAll @IntRange(min = 1, max = 12) int weeks,
            @ForAll @IntRange(max = 1_000_000) int later) {
        Instant arrived = Instant.ofEpochSecond(Math.min(FIRST + second, LAST));
        LocalDate last = AppealPeriod.lastDay(arrived, weeks);
        assertThat(WorkingDays.isWorking(last)).isTrue();
        LocalDate arrivedOn = arrived.atZone(ZoneId.of("Europe/Oslo")).toLocalDate();
        assertThat(last)
                .isBetween(
                        arrivedOn.plusWeeks(weeks), arrivedOn.plusWeeks(weeks).plusDays(6));
        assertThat(AppealPeriod.lastDay(arrived.plusSeconds(later), weeks)).isAfterOrEqualTo(last);
    }
}
