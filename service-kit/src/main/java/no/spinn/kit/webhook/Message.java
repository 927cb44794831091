package no.spinn.kit.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to one webhook.
 *
 * @param number increases from each message to the next
 * @param id the same in each attempt
 * @param type what it tells
 * @param body the signed payload
 * @param attempts the number of attempts so far
 * @param dueAt when it is sent next; null once it is delivered
 * @param last the last attempt; null before the first one
 */
public record Message(
        long number,
        UUID webhookId,
        String id,
        String type,
        String body,
        Instant createdAt,
        int attempts,
        @Nullable Instant dueAt,
        @Nullable Instant deliveredAt,
        @Nullable Attempt last) {

    public MessageState state() {
        if (deliveredAt != null) {
            return MessageState.DELIVERED;
        }
        return last == null ? MessageState.WAITING : MessageState.FAILING;
    }

    /**
     * An attempt to deliver the message.
     *
     * @param at null for an attempt of an earlier version of the service, which kept the outcome alone
     */
    public record Attempt(
            String outcome,
            @Nullable Answer answer,
            @Nullable Instant at,
            @Nullable Integer millis) {}
}
