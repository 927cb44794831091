package no.spinn.matching.organisation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.common.problem.MatchingProblem;
import org.jspecify.annotations.Nullable;

/** Adds, enables, disables and removes webhooks, and rotates their secrets. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ConfigureWebhook {

    private static final int MAX_WEBHOOKS = 100;

    private final Webhooks webhooks;
    private final Messages messages;
    private final WebhookSettings settings;
    private final Audit audit;
    private final Clock clock;

    ConfigureWebhook(Webhooks webhooks, Messages messages, WebhookSettings settings, Audit audit, Clock clock) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    public Webhook add(OrganisationId organisation, String name, String url) {
        webhooks.requireRoom(organisation, MatchingProblem.TOO_MANY_WEBHOOKS, MAX_WEBHOOKS);
        Webhook webhook = new Webhook(organisation, name, url, Secrets.generate(), clock.instant());
        webhooks.persistAndFlush(webhook);
        record("add", webhook, null);
        return webhook;
    }

    public void rotateSecret(Webhook webhook) {
        webhook.rotate(Secrets.generate(), settings.formerSecret(), clock.instant());
        webhooks.flush();
        record("rotate_secret", webhook, null);
    }

    /** All waiting messages are sent now, also the message whose failure disabled the webhook. */
    public void enable(Webhook webhook) {
        webhook.enable();
        webhooks.flush();
        messages.retryWaiting(webhook);
        record("switch_on", webhook, null);
    }

    /** The receiver does not accept messages. Only the owner of the webhook can enable it again. */
    public void disable(Webhook webhook, String reason) {
        webhook.disable(reason, clock.instant());
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
