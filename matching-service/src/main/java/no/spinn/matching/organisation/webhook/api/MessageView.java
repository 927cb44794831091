package no.spinn.matching.organisation.webhook.api;

import java.time.Instant;
import no.spinn.matching.organisation.webhook.Message;
import no.spinn.matching.organisation.webhook.Webhook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message with its delivery state. */
@Schema(name = "WebhookMessage", description = "A message with the state of its delivery")
record MessageView(
        @Schema(description = "The value of the header `webhook-id`, which is the same in every attempt")
        String id,

        Instant createdAt,

        @Schema(description = "The number of attempts so far")
        int attempts,

        @Schema(
                description =
                        "When the next attempt is made; absent once the message is delivered, and while the webhook is disabled")
        @Nullable
        Instant nextAttemptAt,

        @Schema(description = "When the receiver accepted the message; absent until then") @Nullable
        Instant deliveredAt,

        @Schema(description = "The result of the last attempt") @Nullable
        String outcome) {

    static MessageView of(Message message, Webhook webhook) {
        return new MessageView(
                message.id(),
                message.createdAt(),
                message.attempts(),
                webhook.isDisabled() ? null : message.dueAt(),
                message.deliveredAt(),
                message.outcome());
    }
}
