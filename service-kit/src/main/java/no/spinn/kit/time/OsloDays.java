package no.spinn.kit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days in Norwegian time, in which deadlines are stated. */
public final class OsloDays {

    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private OsloDays() {}

    /** Whether a caller can mean this day. Other days are typing errors, or beyond the range of the database. */
    public static boolean isPlausible(LocalDate day) {
        return day.getYear() >= 2000 && day.getYear() < 2200;
    }

    /** The day in Oslo at an instant. */
    public static LocalDate at(Instant instant) {
        return instant.atZone(OSLO).toLocalDate();
    }
}
