package no.spinn.matching.organisation.webhook.api;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to send once more. */
@Schema(name = "NewReplay", description = "What to send once more", examples = "{\"since\":\"2027-03-01T08:00:00Z\"}")
record ReplayBody(
        @NotNull @Schema(description = "Messages that were made at that moment or later")
        Instant since) {}
