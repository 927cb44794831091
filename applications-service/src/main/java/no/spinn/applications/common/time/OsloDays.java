package no.spinn.applications.common.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days by which deadlines are said: those of Oslo. */
public final class OsloDays {

    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private OsloDays() {}

    /** Whether a day is one that projects have; others are slips of the keyboard, and beyond what databases keep. */
    public static boolean isPlausible(LocalDate day) {
        return day.getYear() >= 2000 && day.getYear() < 2200;
    }

    /** The day that it is in Oslo at an instant. */
    public static LocalDate at(Instant instant) {
        return instant.atZone(OSLO).toLocalDate();
    }
}
