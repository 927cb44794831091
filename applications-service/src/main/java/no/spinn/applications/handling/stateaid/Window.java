package no.spinn.applications.handling.stateaid;

import java.time.LocalDate;

/**
 * The three years that end on a day. The period is rolling: Article 3(2) of Regulation (EU) 2023/2831 refers to any period
 * of three years, no longer to fiscal years.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive
 */
public record Window(LocalDate from, LocalDate to) {

    private static final int YEARS = 3;

    /** Aid that was granted on the same day three years ago is outside. */
    public static Window endingOn(LocalDate day) {
        return new Window(day.minusYears(YEARS).plusDays(1), day);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
