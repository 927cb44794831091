package no.spinn.applications.handling.stateaid;

import java.time.LocalDate;

/**
 * The three years that end with a day. They roll: Article 3(2) of Regulation (EU) 2023/2831 speaks of any period of three
 * years, no longer of fiscal years.
 *
 * @param from the first day, inclusive
 * @param to the day itself, inclusive
 */
public record Window(LocalDate from, LocalDate to) {

    private static final int YEARS = 3;

    /** What was granted on the same day three years ago is out of it. */
    public static Window endingOn(LocalDate day) {
        return new Window(day.minusYears(YEARS).plusDays(1), day);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
