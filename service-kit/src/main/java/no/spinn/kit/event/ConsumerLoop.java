package no.spinn.kit.event;

import java.util.List;
import java.util.function.Consumer;

/**
 * The loop of a consumer, until something fails: poll, apply, commit the offsets. In this order, records that were applied but
 * not committed are delivered again. Tests interleave its steps with failures.
 *
 * @param <R> a record
 */
final class ConsumerLoop<R> {

    private final EventFeed<R> feed;
    private final Consumer<List<R>> inbox;
    private List<R> polled = List.of();
    private Step next = Step.POLL;

    /** @param inbox applies records atomically and idempotently */
    ConsumerLoop(EventFeed<R> feed, Consumer<List<R>> inbox) {
        this.feed = feed;
        this.inbox = inbox;
    }

    private enum Step {
        POLL,
        APPLY,
        COMMIT
    }

    /**
     * Performs one step. An exception ends the loop.
     *
     * @return whether there was something to do
     */
    boolean step() {
        switch (next) {
            case POLL -> {
                polled = feed.poll();
                if (polled.isEmpty()) {
                    return false;
                }
                next = Step.APPLY;
            }
            case APPLY -> {
                inbox.accept(polled);
                next = Step.COMMIT;
            }
            case COMMIT -> {
                feed.commit(polled);
                next = Step.POLL;
            }
        }
        return true;
    }
}
