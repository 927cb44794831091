package no.spinn.kit.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A topic of one partition, a consumer group that never agrees on who reads it, and its projection. */
final class SimulatedBroker implements EventDestination {

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

    /** Some arrive, of these some are acknowledged; what arrives is always the beginning. */
    @Override
    public SendResult send(List<OutboxRow> rows) {
        boolean fails = troubled && chance.nextInt(4) == 0;
        int arrived = fails ? chance.nextInt(rows.size() + 1) : rows.size();
        log.addAll(rows.subList(0, arrived));
        int acknowledged = fails ? chance.nextInt(arrived + 1) : arrived;
        return new SendResult(
                rows.subList(0, acknowledged).stream().map(OutboxRow::id).toList(),
                fails ? new IllegalStateException("the broker is away") : null);
    }

    /** What was sent, in its order. */
    List<OutboxRow> log() {
        return log;
    }

    /** The versions that have been applied. */
    Map<String, Long> projection() {
        return projection;
    }

    boolean allCommitted() {
        return committed >= log.size();
    }

    /** In one transaction, and only what is newer. */
    void apply(List<OutboxRow> rows) {
        for (OutboxRow row : rows) {
            projection.merge(row.aggregateId(), row.version(), Math::max);
        }
    }

    /** A consumer, from what was committed when it began. */
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
            // One that was replaced is fenced off where it is behind.
            committed = Math.max(committed, position);
        }
    }

    /** One that commits what it has not applied. */
    final class Hasty extends Feed {

        @Override
        public List<OutboxRow> poll() {
            List<OutboxRow> rows = super.poll();
            commit(rows);
            return rows;
        }
    }
}
