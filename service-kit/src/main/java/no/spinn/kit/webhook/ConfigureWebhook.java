package no.spinn.kit.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.time.DatabaseClock;
import org.jspecify.annotations.Nullable;

/** Adds, enables, disables and removes webhooks, and rotates their secrets. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ConfigureWebhook {

    private static final int MAX_WEBHOOKS = 100;

    private final Webhooks webhooks;
    private final MessageQueue queue;
    private final WebhookSettings settings;
    private final SecretCipher cipher;
    private final Audit audit;
    private final DatabaseClock clock;
    private final Instance<WebhookContract> contract;

    ConfigureWebhook(
            Webhooks webhooks,
            MessageQueue queue,
            WebhookSettings settings,
            SecretCipher cipher,
            Audit audit,
            DatabaseClock clock,
            Instance<WebhookContract> contract) {
        this.webhooks = webhooks;
        this.queue = queue;
        this.settings = settings;
        this.cipher = cipher;
        this.audit = audit;
        this.clock = clock;
        this.contract = contract;
    }

    /** @param types patterns of the types that it wants; null for all */
    public Webhook add(OrganisationId organisation, String name, String url, @Nullable List<String> types) {
        webhooks.requireRoom(organisation, contract.get().tooMany(), MAX_WEBHOOKS);
        Webhook webhook = new Webhook(organisation, name, url, types, cipher, clock.now());
        webhooks.persistAndFlush(webhook);
        record("add", webhook, null);
        return webhook;
    }

    public void rotateSecret(Webhook webhook) {
        webhook.rotate(cipher, settings.formerSecret(), clock.now());
        webhooks.flush();
        record("rotate_secret", webhook, null);
    }

    /** All waiting messages are sent now, also the message whose failure disabled the webhook. */
    public void enable(Webhook webhook) {
        webhook.enable();
        webhooks.flush();
        queue.retryWaiting(webhook);
        record("switch_on", webhook, null);
    }

    /** The receiver does not accept messages. Only the owner of the webhook can enable it again. */
    public void disable(Webhook webhook, String reason) {
        webhook.disable(reason, clock.now());
        webhooks.flush();
        record("switch_off", webhook, reason);
    }

    public void remove(Webhook webhook) {
        webhooks.delete(webhook);
        webhooks.flush();
        record("remove", webhook, null);
    }

    private void record(String action, Webhook webhook, @Nullable String reason) {
        audit.record(new AuditEntry(action, "webhook", webhook.id().toString(), null, null, reason));
    }
}
