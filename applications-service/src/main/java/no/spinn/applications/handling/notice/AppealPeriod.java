package no.spinn.applications.handling.notice;

import java.time.Instant;
import java.time.LocalDate;
import no.spinn.kit.time.OsloDays;

/**
 * How long a decision can be appealed: some weeks from the day on which its notice arrived (forvaltningsloven § 29), counted
 * as courts count (§ 30; domstolloven §§ 148 and 149): it ends with the same day of the week, or, when that is a Saturday or a
 * holiday, with the next working day. Days are those of Oslo.
 */
public final class AppealPeriod {

    private AppealPeriod() {}

    /** The first instant at which it is too late. */
    public static Instant end(Instant arrived, int weeks) {
        return lastDay(arrived, weeks).plusDays(1).atStartOfDay(OsloDays.OSLO).toInstant();
    }

    /** The last day on which one can appeal. */
    public static LocalDate lastDay(Instant arrived, int weeks) {
        return WorkingDays.fromThen(OsloDays.at(arrived).plusWeeks(weeks));
    }
}
