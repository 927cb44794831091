package no.spinn.kit.webhook.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.idempotency.Confidential;
import no.spinn.kit.webhook.Webhook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webhook as its owner reads it. */
@Schema(name = "Webhook", description = "A URL that receives messages")
public record WebhookView(
        UUID id,
        String name,
        String url,

        @Schema(description = "The types of messages that it receives; absent when it receives all") @Nullable
        List<String> types,

        @Schema(
                description =
                        "Returned only when the webhook is created and when the secret is rotated, and not when that request is repeated")
        @Nullable
        String secret,

        @Schema(description = "Why the webhook is disabled; absent while it is enabled") @Nullable
        String switchedOff,

        @Nullable Instant switchedOffAt,
        Instant createdAt)
        implements Confidential {

    static WebhookView of(Webhook webhook) {
        return of(webhook, null);
    }

    static WebhookView withSecret(Webhook webhook, String secret) {
        return of(webhook, secret);
    }

    @Override
    public WebhookView kept() {
        return new WebhookView(id, name, url, types, null, switchedOff, switchedOffAt, createdAt);
    }

    private static WebhookView of(Webhook webhook, @Nullable String secret) {
        return new WebhookView(
                webhook.id(),
                webhook.name(),
                webhook.url(),
                webhook.types(),
                secret,
                webhook.disabledReason(),
                webhook.disabledAt(),
                webhook.createdAt());
    }
}
