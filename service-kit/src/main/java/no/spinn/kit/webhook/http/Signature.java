package no.spinn.kit.webhook.http;

import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.kit.webhook.Message;
import no.spinn.kit.webhook.Webhook;

/** The headers of the Standard Webhooks specification. While two secrets are valid, there is a signature by each. */
final class Signature {

    private Signature() {}

    static Map<String, String> headers(Message message, Webhook webhook, Instant now) {
        List<String> signatures = new ArrayList<>();
        for (String secret : webhook.secrets(now)) {
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
