package no.spinn.kit.webhook.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webhook to add. */
@Schema(
        name = "WebhookRequest",
        description = "A URL that receives messages",
        examples = "{\"name\":\"Case system\",\"url\":\"https://example.org/spinn\"}")
public record WebhookBody(
        @NotBlank @Size(max = 200) @Schema(description = "A name that tells the webhooks of the caller apart")
        String name,

        @NotBlank @Size(max = 2000) @Schema(description = "An https URL with a public address")
        String url,

        @Size(min = 1, max = 100)
        @Schema(
                description =
                        "Only messages of these types. A type that ends with `*` stands for all that begin so. Without it, "
                                + "the webhook receives all types")
        @Nullable
        List<@NotBlank @Size(max = 200) String> types) {}
