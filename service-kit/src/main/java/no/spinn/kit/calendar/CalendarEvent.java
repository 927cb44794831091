package no.spinn.kit.calendar;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deadline in a calendar. It takes no time, so it blocks nobody's day.
 *
 * @param uid never changes, and no other event of the world has it
 * @param revision grows with each change, and only then, so that subscribers see no change without one
 */
public record CalendarEvent(
        String uid,
        Revision revision,
        Instant at,
        Words words,
        @Nullable URI url,
        boolean cancelled) {

    /** The version of an event, and when it was written. */
    public record Revision(long number, Instant at) {}

    /** The texts of an event; the description may have several lines. */
    public record Words(String summary, String description) {}
}
