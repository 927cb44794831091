package no.spinn.applications.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days by which deadlines are said: those of Oslo. */
public final class OsloDays {

    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private OsloDays() {}

    /** The day that it is in Oslo at an instant. */
    public static LocalDate at(Instant instant) {
        return instant.atZone(OSLO).toLocalDate();
    }
}
