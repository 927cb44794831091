package no.spinn.kit.webhook.api;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which messages to send again. */
@Schema(
        name = "ReplayRequest",
        description = "Which messages to send again",
        examples = "{\"since\":\"2027-03-01T08:00:00Z\"}")
public record ReplayBody(
        @NotNull @Schema(description = "The earliest creation time of the messages to send again")
        Instant since) {}
