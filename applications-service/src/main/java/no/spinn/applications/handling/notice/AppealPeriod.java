package no.spinn.applications.handling.notice;

import java.time.Instant;
import java.time.LocalDate;
import no.spinn.applications.common.calendar.WorkingDays;
import no.spinn.kit.time.OsloDays;

/**
 * The period in which a decision can be appealed. It lasts some weeks from the day on which the notice arrived
 * (forvaltningsloven § 29), counted as courts count (§ 30; domstolloven §§ 148 and 149). It ends with the same day of
 * the week. When that is a Saturday, a Sunday or a holiday, it ends with the next working day. Days are those of Oslo.
 */
public final class AppealPeriod {

    private AppealPeriod() {}

    /** Returns the first instant after the period. */
    public static Instant end(Instant arrived, int weeks) {
        return lastDay(arrived, weeks).plusDays(1).atStartOfDay(OsloDays.OSLO).toInstant();
    }

    /** Returns the last day of the period. */
    public static LocalDate lastDay(Instant arrived, int weeks) {
        return WorkingDays.fromThen(OsloDays.at(arrived).plusWeeks(weeks));
    }
}
