package no.spinn.kit.webhook.api;

import no.spinn.kit.webhook.Answer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a receiver answers. */
@Schema(name = "WebhookAnswer", description = "What a receiver answered")
public record AnswerView(
        @Schema(description = "The status code") int status,

        @Schema(description = "The first 500 characters of the body")
        String body) {

    static @Nullable AnswerView of(@Nullable Answer answer) {
        return answer == null ? null : new AnswerView(answer.status(), answer.body());
    }
}
