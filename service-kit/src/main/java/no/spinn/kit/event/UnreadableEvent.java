package no.spinn.kit.event;

import org.jspecify.annotations.Nullable;

/** A record that is no event of the agreed shape. */
final class UnreadableEvent extends Exception {

    UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
