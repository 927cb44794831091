package no.spinn.kit.webhook.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many messages are sent again. */
@Schema(name = "Replay", description = "The result of a replay")
public record ReplayView(
        @Schema(description = "How many messages are sent again")
        int messages) {}
