package no.spinn.kit.event;

import java.time.Instant;
import java.util.UUID;
import no.spinn.kit.tracing.TraceContext;

/**
 * An unsent event.
 *
 * @param trace in which it was written
 */
record OutboxRow(
        long id,
        UUID eventId,
        String topic,
        String type,
        String aggregateId,
        long version,
        byte[] data,
        Instant occurredAt,
        TraceContext trace) {}
