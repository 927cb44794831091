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
import no.spinn.kit.tracing.TraceContext;

/**
 * The outbox with the semantics of PostgreSQL: ids are drawn before the commit and never returned, the row of a version counter is
 * locked until the transaction ends, and rows are visible after the commit.
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

    /** One writer begins, writes, commits or rolls back. */
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
                    ++drawn,
                    new UUID(0, drawn),
                    "t",
                    "type",
                    aggregate,
                    version,
                    new byte[0],
                    Instant.EPOCH,
                    TraceContext.NONE));
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

    /** The session of one leader. */
    class Session implements UnsentEvents {

        private final LowWatermark watermark = new LowWatermark();
        private boolean over;

        /** PostgreSQL has ended the session, since it was idle. */
        void end() {
            over = true;
        }

        boolean isOver() {
            return over;
        }

        @Override
        public List<OutboxRow> unsent(int atMost, List<Long> inFlight) {
            requireOpen();
            long oldest = open.isEmpty() ? nextTransaction : open.firstKey();
            watermark.before(oldest, nextTransaction, drawn);
            // A separate statement: other transactions proceed in between.
            for (int i = chance.nextInt(3); i > 0; i--) {
                write();
            }
            List<OutboxRow> rows = read(atMost, inFlight);
            watermark.after(rows.isEmpty() ? Long.MAX_VALUE : rows.getFirst().id());
            return rows;
        }

        List<OutboxRow> read(int atMost, List<Long> inFlight) {
            return committed.tailMap(watermark.value(), false).values().stream()
                    .filter(row -> !sent.contains(row.id()) && !inFlight.contains(row.id()))
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

    /** A faulty queue that reads after the last id it has seen, as if ids were committed in order. */
    final class Cursor extends Session {

        private long last;

        @Override
        List<OutboxRow> read(int atMost, List<Long> inFlight) {
            List<OutboxRow> rows = committed.tailMap(last, false).values().stream()
                    .limit(atMost)
                    .toList();
            last = rows.isEmpty() ? last : rows.getLast().id();
            return rows;
        }
    }
}
