package no.spinn.kit.event;

import jakarta.persistence.Tuple;
import java.time.Instant;

/**
 * A record that could not be applied and waits for an operator (a dead letter).
 *
 * @param attempts how often it was tried
 */
public record ParkedEvent(
        long id,
        String topic,
        int partition,
        long offset,
        String aggregateId,
        String reason,
        int attempts,
        Instant parkedAt) {

    static ParkedEvent of(Tuple row) {
        return new ParkedEvent(
                row.get("id", Long.class),
                row.get("topic", String.class),
                row.get("partition", Integer.class),
                row.get("record_offset", Long.class),
                row.get("aggregate_id", String.class),
                row.get("reason", String.class),
                row.get("attempts", Integer.class),
                row.get("parked_at", Instant.class));
    }
}
