package no.spinn.kit.event;

import java.time.Instant;
import java.util.UUID;

/** An unsent event. */
record OutboxRow(
        long id,
        UUID eventId,
        String topic,
        String type,
        String aggregateId,
        long version,
        byte[] data,
        Instant occurredAt) {}
