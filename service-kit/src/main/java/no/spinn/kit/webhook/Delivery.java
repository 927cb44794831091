package no.spinn.kit.webhook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The result of one attempt to send a message.
 *
 * @param accepted whether the receiver took the message
 * @param gone whether the receiver says that it will never take messages again
 * @param outcome the status of the answer, or why there was none
 * @param answer null when there was none
 */
public record Delivery(
        boolean accepted,
        boolean gone,
        String outcome,
        @Nullable Answer answer,
        Duration took) {

    public static Delivery failed(String outcome, Duration took) {
        return new Delivery(false, false, outcome, null, took);
    }
}
