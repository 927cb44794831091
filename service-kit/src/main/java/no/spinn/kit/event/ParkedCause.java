package no.spinn.kit.event;

import java.util.Locale;
import no.spinn.kit.sql.Causes;

/** What keeps an event from being applied. */
public enum ParkedCause {
    /** The record is no event of the agreed form. Only another build can read it; a retry in this one fails again. */
    UNREADABLE,
    /** The event was read, but the service could not store what it says. */
    NOT_APPLIED,
    /** An earlier event of the same aggregate is parked. */
    QUEUED;

    static ParkedCause of(Throwable failure) {
        return Causes.first(failure, UnreadableEvent.class::isInstance).isPresent() ? UNREADABLE : NOT_APPLIED;
    }

    static ParkedCause read(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
