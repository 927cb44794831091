package no.spinn.matching.organisation.webhook.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent once more. */
@Schema(name = "Replay", description = "What is sent once more")
record ReplayView(@Schema(description = "How many messages") int messages) {}
