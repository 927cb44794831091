package no.spinn.kit.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a batch came.
 *
 * @param acknowledged the rows before the first that failed; later ones may have arrived, but are sent again
 * @param failure why the batch stopped there, or null when all of it arrived
 */
record SendResult(List<Long> acknowledged, @Nullable Exception failure) {

    static final SendResult NOTHING = new SendResult(List.of(), null);

    void rethrow() {
        if (failure != null) {
            throw new IllegalStateException("the broker did not take an event: " + failure.getMessage(), failure);
        }
    }
}
