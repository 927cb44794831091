package no.spinn.kit.event;

import java.util.List;
import java.util.function.Consumer;

/**
 * What a consumer does until something fails, in steps between which anything may happen: it polls, has the records applied, and
 * commits, in this order, so that what was applied and not committed comes again.
 *
 * @param <R> a record
 */
final class ConsumerTerm<R> {

    private final EventFeed<R> feed;
    private final Consumer<List<R>> inbox;
    private List<R> polled = List.of();
    private Step next = Step.POLL;

    /** @param inbox applies records, all of them or none; to be applied twice has to do no harm */
    ConsumerTerm(EventFeed<R> feed, Consumer<List<R>> inbox) {
        this.feed = feed;
        this.inbox = inbox;
    }

    private enum Step {
        POLL,
        APPLY,
        COMMIT
    }

    /**
     * One step; whatever it throws ends the term.
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
