package no.spinn.kit.event;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What a leader does until something fails, in steps between which anything may happen: it looks, begins to send, and marks
 * what has been acknowledged, in this order, so that whoever leads next sends whatever is not marked. It does not wait for
 * acknowledgements: what is committed meanwhile would wait, too.
 */
final class RelayTerm {

    private final UnsentEvents queue;
    private final EventDestination destination;
    private final int batch;
    private final Deque<Sending> underway = new ArrayDeque<>();
    private List<OutboxRow> found = List.of();
    private Step next = Step.LOOK;

    /** @param batch how many rows are under way at most */
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

    private record Sending(long id, CompletableFuture<Void> outcome) {

        boolean isAcknowledged() {
            return outcome.isDone() && !outcome.isCompletedExceptionally();
        }
    }

    /**
     * One step; whatever it throws ends the term.
     *
     * @return whether the next step is due at once; otherwise it is at the next commit, or after a while
     */
    boolean step() throws SQLException, InterruptedException {
        return switch (next) {
            case LOOK -> look();
            case SEND -> send();
            case MARK -> mark();
        };
    }

    private boolean look() throws SQLException {
        int room = batch - underway.size();
        found = room == 0
                ? List.of()
                : queue.unsent(room, underway.stream().map(Sending::id).toList());
        next = found.isEmpty() ? Step.MARK : Step.SEND;
        return true;
    }

    private boolean send() throws InterruptedException {
        List<CompletableFuture<Void>> outcomes = destination.send(found);
        for (int i = 0; i < outcomes.size(); i++) {
            underway.add(new Sending(found.get(i).id(), outcomes.get(i)));
        }
        next = Step.MARK;
        return true;
    }

    private boolean mark() throws SQLException {
        boolean full = underway.size() == batch;
        List<Long> acknowledged = new ArrayList<>();
        while (!underway.isEmpty() && underway.peek().isAcknowledged()) {
            acknowledged.add(underway.remove().id());
        }
        if (!acknowledged.isEmpty()) {
            queue.markSent(acknowledged);
        }
        underway.forEach(RelayTerm::requireNoFailure);
        next = Step.LOOK;
        // A look that found less than it had room for has seen all there was.
        return full && !acknowledged.isEmpty();
    }

    private static void requireNoFailure(Sending sending) {
        if (sending.outcome().isCompletedExceptionally()) {
            Throwable failure = sending.outcome().exceptionNow();
            throw new IllegalStateException("the broker did not take an event: " + failure.getMessage(), failure);
        }
    }
}
