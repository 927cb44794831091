package no.spinn.kit.event;

import java.sql.SQLException;
import java.util.List;

/**
 * What a leader does until something fails, in steps between which anything may happen: it looks, sends, and marks what was
 * acknowledged, in this order, so that whoever leads next sends whatever is not marked. It remembers nothing for longer than
 * one round.
 */
final class RelayTerm {

    private final UnsentEvents queue;
    private final EventDestination destination;
    private final int batch;
    private List<OutboxRow> found = List.of();
    private SendResult sent = SendResult.NOTHING;
    private Step next = Step.LOOK;

    RelayTerm(UnsentEvents queue, EventDestination destination, int batch) {
        this.queue = queue;
        this.destination = destination;
        this.batch = batch;
    }

    private enum Step {
        LOOK,
        SEND,
        MARK
    }

    /**
     * One step; whatever it throws ends the term.
     *
     * @return whether there was something to do
     */
    boolean step() throws SQLException, InterruptedException {
        switch (next) {
            case LOOK -> {
                found = queue.unsent(batch);
                if (found.isEmpty()) {
                    return false;
                }
                next = Step.SEND;
            }
            case SEND -> {
                sent = destination.send(found);
                next = Step.MARK;
            }
            case MARK -> {
                queue.markSent(sent.acknowledged());
                sent.rethrow();
                next = Step.LOOK;
            }
        }
        return true;
    }
}
