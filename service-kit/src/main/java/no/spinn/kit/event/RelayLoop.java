package no.spinn.kit.event;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The loop of the relay's leader, until something fails: poll unsent rows, start to send them, mark the acknowledged ones. In this
 * order, the next leader sends every row that is not marked. The loop does not wait for acknowledgements, since rows committed
 * meanwhile would wait as well. Tests interleave its steps with failures.
 */
final class RelayLoop {

    private final UnsentEvents queue;
    private final EventDestination destination;
    private final int batch;
    private final Deque<Sending> inFlight = new ArrayDeque<>();
    private List<OutboxRow> found = List.of();
    private Step next = Step.POLL;

    /** @param batch maximum number of rows in flight */
    RelayLoop(UnsentEvents queue, EventDestination destination, int batch) {
        this.queue = queue;
        this.destination = destination;
        this.batch = batch;
    }

    private enum Step {
        POLL,
        SEND,
        MARK
    }

    private record Sending(long id, CompletableFuture<Void> outcome) {

        boolean isAcknowledged() {
            return outcome.isDone() && !outcome.isCompletedExceptionally();
        }
    }

    /**
     * Performs one step. An exception ends the leader's term.
     *
     * @return whether the next step is due at once, and not only after the next commit or the poll interval
     */
    boolean step() throws SQLException, InterruptedException {
        return switch (next) {
            case POLL -> poll();
            case SEND -> send();
            case MARK -> mark();
        };
    }

    private boolean poll() throws SQLException {
        int room = batch - inFlight.size();
        found = room == 0
                ? List.of()
                : queue.unsent(room, inFlight.stream().map(Sending::id).toList());
        next = found.isEmpty() ? Step.MARK : Step.SEND;
        return true;
    }

    private boolean send() throws InterruptedException {
        List<CompletableFuture<Void>> outcomes = destination.send(found);
        for (int i = 0; i < outcomes.size(); i++) {
            inFlight.add(new Sending(found.get(i).id(), outcomes.get(i)));
        }
        next = Step.MARK;
        return true;
    }

    private boolean mark() throws SQLException {
        boolean full = inFlight.size() == batch;
        List<Long> acknowledged = new ArrayList<>();
        while (!inFlight.isEmpty() && inFlight.peek().isAcknowledged()) {
            acknowledged.add(inFlight.remove().id());
        }
        if (!acknowledged.isEmpty()) {
            queue.markSent(acknowledged);
        }
        inFlight.forEach(RelayLoop::requireNoFailure);
        next = Step.POLL;
        // A poll that found fewer rows than it had room for has read the whole queue.
        return full && !acknowledged.isEmpty();
    }

    private static void requireNoFailure(Sending sending) {
        if (sending.outcome().isCompletedExceptionally()) {
            Throwable failure = sending.outcome().exceptionNow();
            throw new IllegalStateException("the broker did not accept an event: " + failure.getMessage(), failure);
        }
    }
}
