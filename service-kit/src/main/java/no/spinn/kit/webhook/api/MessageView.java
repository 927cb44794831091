package no.spinn.kit.webhook.api;

import java.time.Instant;
import no.spinn.kit.webhook.Message;
import no.spinn.kit.webhook.MessageState;
import no.spinn.kit.webhook.Webhook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message with its delivery state. */
@Schema(name = "WebhookMessage", description = "A message with the state of its delivery")
public record MessageView(
        @Schema(description = "The value of the header `webhook-id`, which is the same in every attempt")
        String id,

        @Schema(description = "The `type` in the body") String type,

        MessageState state,

        @Schema(description = "The body of the request, as it is signed")
        String body,

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
        String outcome,

        @Schema(description = "When the last attempt ended") @Nullable
        Instant attemptedAt,

        @Schema(description = "How long the last attempt took, in milliseconds") @Nullable
        Integer tookMillis,

        @Schema(description = "What the receiver answered to the last attempt; absent when it did not answer") @Nullable
        AnswerView answer) {

    static MessageView of(Message message, Webhook webhook) {
        Message.Attempt last = message.last();
        return new MessageView(
                message.id(),
                message.type(),
                message.state(),
                message.body(),
                message.createdAt(),
                message.attempts(),
                webhook.isDisabled() ? null : message.dueAt(),
                message.deliveredAt(),
                last == null ? null : last.outcome(),
                last == null ? null : last.at(),
                last == null ? null : last.millis(),
                last == null ? null : AnswerView.of(last.answer()));
    }
}
