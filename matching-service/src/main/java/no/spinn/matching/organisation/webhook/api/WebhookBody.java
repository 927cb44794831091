package no.spinn.matching.organisation.webhook.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An address for messages. */
@Schema(
        name = "NewWebhook",
        description = "An address for messages",
        examples = "{\"name\":\"Case system\",\"url\":\"https://example.org/spinn\"}")
record WebhookBody(
        @NotBlank @Size(max = 200) @Schema(description = "For its owner to tell webhooks apart")
        String name,

        @NotBlank @Size(max = 2000) @Schema(description = "With https, and on the internet")
        String url) {}
