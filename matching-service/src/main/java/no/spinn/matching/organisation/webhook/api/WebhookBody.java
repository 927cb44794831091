package no.spinn.matching.organisation.webhook.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook to add. */
@Schema(
        name = "NewWebhook",
        description = "A URL that receives messages",
        examples = "{\"name\":\"Case system\",\"url\":\"https://example.org/spinn\"}")
record WebhookBody(
        @NotBlank @Size(max = 200) @Schema(description = "A name that tells the webhooks of the caller apart")
        String name,

        @NotBlank @Size(max = 2000) @Schema(description = "An https URL with a public address")
        String url) {}
