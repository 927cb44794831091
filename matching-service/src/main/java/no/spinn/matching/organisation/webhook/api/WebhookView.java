package no.spinn.matching.organisation.webhook.api;

import java.time.Instant;
import java.util.UUID;
import no.spinn.matching.organisation.webhook.Webhook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webhook, to its owner. */
@Schema(name = "Webhook", description = "An address to which messages go")
record WebhookView(
        UUID id,
        String name,
        String url,

        @Schema(description = "Told once: when the webhook is made, and when the secret is replaced") @Nullable
        String secret,

        @Schema(description = "Why nothing is sent any more; absent while it is") @Nullable
        String switchedOff,

        @Nullable Instant switchedOffAt,
        Instant createdAt) {

    static WebhookView of(Webhook webhook) {
        return of(webhook, null);
    }

    static WebhookView withSecret(Webhook webhook) {
        return of(webhook, webhook.secret());
    }

    private static WebhookView of(Webhook webhook, @Nullable String secret) {
        return new WebhookView(
                webhook.id(),
                webhook.name(),
                webhook.url(),
                secret,
                webhook.switchedOff().orElse(null),
                webhook.switchedOffAt(),
                webhook.createdAt());
    }
}
