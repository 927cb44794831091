package no.spinn.matching.organisation.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to one address.
 *
 * @param number grows from one to the next
 * @param id the same in each attempt
 * @param body what is signed and sent
 * @param attempts how often it has been sent
 * @param dueAt when it is sent next; null when that is over
 * @param outcome of the last attempt
 */
public record Message(
        long number,
        UUID webhookId,
        String id,
        String body,
        Instant createdAt,
        int attempts,
        @Nullable Instant dueAt,
        @Nullable Instant deliveredAt,
        @Nullable String outcome) {}
