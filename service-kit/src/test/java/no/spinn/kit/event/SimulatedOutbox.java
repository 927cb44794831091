package no.spinn.kit.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The outbox as PostgreSQL keeps it: numbers are drawn before the commit and are not given back, a version counter locks its row
 * until the transaction ends, and rows are seen once it is committed.
 */
final class SimulatedOutbox {

    private static final int AGGREGATES = 3;
    private static final int MOST_OPEN = 3;

    private final Random chance;
    private final TreeMap<Long, OutboxRow> committed = new TreeMap<>();
    private final Set<Long> sent = new HashSet<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final TreeMap<Long, List<OutboxRow>> open = new TreeMap<>();
    private long nextTransaction = 1;
    private long drawn;

    SimulatedOutbox(Random chance) {
        this.chance = chance;
    }

    /** One writer begins, writes, commits or gives up. */
    void write() {
        switch (chance.nextInt(4)) {
            case 0 -> begin();
            case 1, 2 -> insert();
            default -> end(chance.nextInt(5) > 0);
        }
    }

    void endAll() {
        while (!open.isEmpty()) {
            end(true);
        }
    }

    private void begin() {
        if (open.size() < MOST_OPEN) {
            open.put(nextTransaction++, new ArrayList<>());
        }
    }

    private void insert() {
        if (open.isEmpty()) {
            return;
        }
        List<OutboxRow> rows = any(open);
        String aggregate = "a" + chance.nextInt(AGGREGATES);
        boolean locked = open.values().stream()
                .anyMatch(others -> others != rows && !of(aggregate, others).isEmpty());
        if (!locked) {
            List<OutboxRow> own = of(aggregate, rows);
            long version = own.isEmpty()
                    ? versions.getOrDefault(aggregate, 0L) + 1
                    : own.getLast().version() + 1;
            rows.add(new OutboxRow(
                    ++drawn, new UUID(0, drawn), "t", "type", aggregate, version, new byte[0], Instant.EPOCH));
        }
    }

    private void end(boolean well) {
        if (open.isEmpty()) {
            return;
        }
        List<OutboxRow> rows = any(open);
        open.values().removeIf(ended -> ended == rows);
        if (well) {
            rows.forEach(row -> {
                committed.put(row.id(), row);
                versions.put(row.aggregateId(), row.version());
            });
        }
    }

    private List<OutboxRow> any(TreeMap<Long, List<OutboxRow>> transactions) {
        return List.copyOf(transactions.values()).get(chance.nextInt(transactions.size()));
    }

    private static List<OutboxRow> of(String aggregate, List<OutboxRow> rows) {
        return rows.stream().filter(row -> row.aggregateId().equals(aggregate)).toList();
    }

    /** The last version of each aggregate. */
    Map<String, Long> versions() {
        return versions;
    }

    boolean allSent() {
        return sent.containsAll(committed.keySet());
    }

    /** What one leader sees of it. */
    class Session implements UnsentEvents {

        private final QueueFloor floor = new QueueFloor();
        private boolean over;

        /** PostgreSQL has ended it, since its holder fell silent. */
        void end() {
            over = true;
        }

        boolean isOver() {
            return over;
        }

        @Override
        public List<OutboxRow> unsent(int atMost, List<Long> underway) {
            requireOpen();
            long oldest = open.isEmpty() ? nextTransaction : open.firstKey();
            floor.before(oldest, nextTransaction, drawn);
            // Another statement: the world goes on in between.
            for (int i = chance.nextInt(3); i > 0; i--) {
                write();
            }
            List<OutboxRow> rows = read(atMost, underway);
            floor.after(rows.isEmpty() ? Long.MAX_VALUE : rows.getFirst().id());
            return rows;
        }

        List<OutboxRow> read(int atMost, List<Long> underway) {
            return committed.tailMap(floor.value(), false).values().stream()
                    .filter(row -> !sent.contains(row.id()) && !underway.contains(row.id()))
                    .limit(atMost)
                    .toList();
        }

        @Override
        public void markSent(List<Long> ids) {
            requireOpen();
            sent.addAll(ids);
        }

        private void requireOpen() {
            if (over) {
                throw new IllegalStateException("the session is over");
            }
        }
    }

    /** One that reads on after the last number it has seen, as if numbers came in order. */
    final class Cursor extends Session {

        private long last;

        @Override
        List<OutboxRow> read(int atMost, List<Long> underway) {
            List<OutboxRow> rows = committed.tailMap(last, false).values().stream()
                    .limit(atMost)
                    .toList();
            last = rows.isEmpty() ? last : rows.getLast().id();
            return rows;
        }
    }
}
