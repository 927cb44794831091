package no.spinn.kit.webhook.api;

import no.spinn.kit.webhook.SendTest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a test. */
@Schema(name = "WebhookTest", description = "A message that was sent as a test, and what the receiver made of it")
public record TestView(
        @Schema(description = "The value of the header `webhook-id`")
        String id,

        @Schema(description = "Whether the receiver accepted the message")
        boolean accepted,

        @Schema(description = "The status of the answer, or why there was none")
        String outcome,

        @Schema(description = "How long it took, in milliseconds")
        long tookMillis,

        @Schema(description = "The body of the request, as it was signed")
        String body,

        @Schema(description = "Absent when the receiver did not answer") @Nullable
        AnswerView answer) {

    static TestView of(SendTest.Result result) {
        return new TestView(
                result.message().id(),
                result.delivery().accepted(),
                result.delivery().outcome(),
                result.delivery().took().toMillis(),
                result.message().body(),
                AnswerView.of(result.delivery().answer()));
    }
}
