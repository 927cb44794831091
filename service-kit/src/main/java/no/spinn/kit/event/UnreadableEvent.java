package no.spinn.kit.event;

import org.jspecify.annotations.Nullable;

/** A record that is not an event of the agreed form. */
final class UnreadableEvent extends Exception {

    UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
