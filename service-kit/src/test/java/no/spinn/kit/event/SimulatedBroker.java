package no.spinn.kit.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** A topic with one partition, a consumer group that rebalances all the time, and its projection. */
final class SimulatedBroker {

    private static final int BATCH = 3;

    private final Random chance;
    private final List<OutboxRow> log = new ArrayList<>();
    private final Map<String, Long> projection = new HashMap<>();
    private boolean troubled = true;
    private int committed;

    SimulatedBroker(Random chance) {
        this.chance = chance;
    }

    void heal() {
        troubled = false;
    }

    /** The producer of one relay. Rows arrive later, in order, and some never do; not every arrived row is acknowledged. */
    final class Producer implements EventDestination {

        private final Deque<Pending> pending = new ArrayDeque<>();
        private final boolean goesOnAfterAFailure;
        private boolean closed;

        Producer(boolean goesOnAfterAFailure) {
            this.goesOnAfterAFailure = goesOnAfterAFailure;
        }

        @Override
        public List<CompletableFuture<Void>> send(List<OutboxRow> rows) {
            if (closed) {
                throw new IllegalStateException("the producer is closed");
            }
            List<Pending> sent = rows.stream()
                    .map(row -> new Pending(row, new CompletableFuture<>()))
                    .toList();
            pending.addAll(sent);
            return sent.stream().map(Pending::outcome).toList();
        }

        /** Completes one row. */
        void step() {
            if (pending.isEmpty()) {
                return;
            }
            Pending first = pending.remove();
            int luck = troubled ? chance.nextInt(10) : 9;
            if (luck > 0) {
                log.add(first.row());
            }
            if (luck > 1) {
                first.outcome().complete(null);
            } else {
                fail(first);
            }
        }

        /** The sender has crashed. Its rows may have arrived. */
        void close() {
            for (int arrived = chance.nextInt(pending.size() + 1); arrived > 0; arrived--) {
                log.add(pending.remove().row());
            }
            pending.clear();
            closed = true;
        }

        private void fail(Pending first) {
            first.fail();
            if (!goesOnAfterAFailure) {
                pending.forEach(Pending::fail);
                pending.clear();
                closed = true;
            }
        }
    }

    private record Pending(OutboxRow row, CompletableFuture<Void> outcome) {

        void fail() {
            outcome.completeExceptionally(new IllegalStateException("the broker is away"));
        }
    }

    /** The sent rows, in order. */
    List<OutboxRow> log() {
        return log;
    }

    /** The applied versions. */
    Map<String, Long> projection() {
        return projection;
    }

    boolean allCommitted() {
        return committed >= log.size();
    }

    /** Applies newer versions in one transaction. */
    void apply(List<OutboxRow> rows) {
        for (OutboxRow row : rows) {
            projection.merge(row.aggregateId(), row.version(), Math::max);
        }
    }

    /** A consumer that starts at the committed offset. */
    class Feed implements EventFeed<OutboxRow> {

        private int position = committed;

        @Override
        public List<OutboxRow> poll() {
            List<OutboxRow> rows = List.copyOf(log.subList(position, Math.min(log.size(), position + BATCH)));
            position += rows.size();
            return rows;
        }

        @Override
        public void commit(List<OutboxRow> rows) {
            // A replaced consumer is fenced off if it is behind.
            committed = Math.max(committed, position);
        }
    }

    /** A faulty consumer that commits records it has not applied. */
    final class Hasty extends Feed {

        @Override
        public List<OutboxRow> poll() {
            List<OutboxRow> rows = super.poll();
            commit(rows);
            return rows;
        }
    }
}
