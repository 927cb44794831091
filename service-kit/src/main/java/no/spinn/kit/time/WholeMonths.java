package no.spinn.kit.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Periods of whole months, of which months have no common length. The rule is that of {@code java.time} and of PostgreSQL: so
 * many months later is the day of the same number, or the last day of a month that has no such day. The period ends the day before.
 */
public final class WholeMonths {

    /** The rule in words, for the OpenAPI documents. */
    public static final String RULE =
            "A period of months ends on the day before the day of the same number, or before the last day of a month that has no "
                    + "such day: one month from 1 March ends on 31 March, and one from 31 January ends on 27 February.";

    private WholeMonths() {}

    /**
     * The last day of a period that begins on a day: one month from 1 March ends on 31 March, and one month from 29, 30 or 31
     * January ends on 27 February, or in a leap year on 28 February.
     *
     * @param months at least one
     * @throws DateTimeException if the period ends beyond all years
     */
    public static LocalDate lastDay(LocalDate first, long months) {
        return first.plusMonths(months).minusDays(1);
    }
}
