package no.spinn.applications.common.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Calendar days in Oslo. Deadlines that are given as days are days there. */
public final class OsloDays {

    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private OsloDays() {}

    /** Whether a project can have this day. Other days are typing errors, or out of range for the database. */
    public static boolean isPlausible(LocalDate day) {
        return day.getYear() >= 2000 && day.getYear() < 2200;
    }

    /** Returns the day in Oslo at an instant. */
    public static LocalDate at(Instant instant) {
        return instant.atZone(OSLO).toLocalDate();
    }
}
