package no.spinn.matching.organisation.webhook.api;

import java.time.Instant;
import no.spinn.matching.organisation.webhook.Message;
import no.spinn.matching.organisation.webhook.Webhook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What has become of a message. */
@Schema(name = "WebhookMessage", description = "A message, and what has become of it")
record MessageView(
        @Schema(description = "As in the header `webhook-id`; the same in each attempt")
        String id,

        Instant createdAt,

        @Schema(description = "How often it has been sent") int attempts,

        @Schema(
                description =
                        "When it is sent next; absent when it is delivered, and while the webhook is switched off")
        @Nullable
        Instant nextAttemptAt,

        @Schema(description = "When the address took it; absent before") @Nullable
        Instant deliveredAt,

        @Schema(description = "What came of the last attempt") @Nullable
        String outcome) {

    static MessageView of(Message message, Webhook webhook) {
        return new MessageView(
                message.id(),
                message.createdAt(),
                message.attempts(),
                webhook.switchedOff().isPresent() ? null : message.dueAt(),
                message.deliveredAt(),
                message.outcome());
    }
}
