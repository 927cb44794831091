package no.spinn.kit.webhook.http;

import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.kit.webhook.Message;
import no.spinn.kit.webhook.SecretCipher;
import no.spinn.kit.webhook.Webhook;

/** The headers of the Standard Webhooks specification. While two secrets are valid, there is a signature by each. */
@Singleton
class Signature {

    private final SecretCipher cipher;

    Signature(SecretCipher cipher) {
        this.cipher = cipher;
    }

    Map<String, String> headers(Message message, Webhook webhook, Instant now) {
        List<String> signatures = new ArrayList<>();
        for (String secret : cipher.secrets(webhook, now)) {
            signatures.add(sign(secret, message, now.getEpochSecond()));
        }
        return Map.of(
                "webhook-id", message.id(),
                "webhook-timestamp", Long.toString(now.getEpochSecond()),
                "webhook-signature", String.join(" ", signatures));
    }

    private static String sign(String secret, Message message, long timestamp) {
        try {
            return new com.standardwebhooks.Webhook(secret).sign(message.id(), timestamp, message.body());
        } catch (WebhookSigningException | EmptyWebhookSecretException e) {
            throw new IllegalStateException("a generated secret cannot sign", e);
        }
    }
}
