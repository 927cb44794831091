package no.spinn.matching.organisation.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to one webhook.
 *
 * @param number increases from each message to the next
 * @param id the same in each attempt
 * @param body the signed payload
 * @param attempts the number of attempts so far
 * @param dueAt when it is sent next; null once it is delivered
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
