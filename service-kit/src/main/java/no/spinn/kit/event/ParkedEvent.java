package no.spinn.kit.event;

import jakarta.persistence.Tuple;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record that could not be applied and waits for an operator (a dead letter). */
@Schema(description = "An event that could not be applied")
public record ParkedEvent(
        long id,
        String topic,
        int partition,
        long offset,
        String aggregateId,

        @Schema(
                description =
                        "What keeps it from being applied; `unreadable` cannot be mended by a retry in the same build")
        ParkedCause cause,

        @Schema(description = "The cause in the terms of the code, for developers")
        String reason,

        @Schema(description = "How often it was tried") int attempts,

        @Schema(description = "Since when it waits") Instant parkedAt) {

    static ParkedEvent of(Tuple row) {
        return new ParkedEvent(
                row.get("id", Long.class),
                row.get("topic", String.class),
                row.get("partition", Integer.class),
                row.get("record_offset", Long.class),
                row.get("aggregate_id", String.class),
                ParkedCause.read(row.get("cause", String.class)),
                row.get("reason", String.class),
                row.get("attempts", Integer.class),
                row.get("parked_at", Instant.class));
    }
}
