package no.spinn.kit.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.value.Ids;

/** Sends a signed message at once, so that a developer sees what the receiver makes of it. It is sent once and not kept. */
@ApplicationScoped
public class SendTest {

    /** The type of the message. */
    public static final String TYPE = "no.spinn.webhook.test.v1";

    private final WebhookClient client;
    private final Audit audit;

    SendTest(WebhookClient client, Audit audit) {
        this.client = client;
        this.audit = audit;
    }

    /** The message and what came of it. */
    public record Result(Message message, Delivery delivery) {}

    /** Call this outside of a transaction: the receiver may take its time. */
    public Result send(Webhook webhook) throws InterruptedException {
        Message message = message(webhook.id());
        Delivery delivery = client.send(message, webhook);
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(
                        new AuditEntry("test", "webhook", webhook.id().toString(), null, null, delivery.outcome())));
        return new Result(message, delivery);
    }

    private static Message message(UUID webhook) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        String body =
                "{\"type\":\"%s\",\"timestamp\":\"%s\",\"data\":{\"webhookId\":\"%s\"}}".formatted(TYPE, now, webhook);
        return new Message(0, webhook, "test:" + Ids.next(), TYPE, body, now, 1, null, null, null);
    }
}
