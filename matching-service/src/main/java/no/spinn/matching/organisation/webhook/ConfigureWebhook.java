package no.spinn.matching.organisation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.common.problem.MatchingProblem;
import org.jspecify.annotations.Nullable;

/** Organisations name addresses, replace their secrets, and remove them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ConfigureWebhook {

    private static final int MOST = 100;

    private final Webhooks webhooks;
    private final Messages messages;
    private final WebhookSettings settings;
    private final Audit audit;
    private final Clock clock = Clock.systemUTC();

    ConfigureWebhook(Webhooks webhooks, Messages messages, WebhookSettings settings, Audit audit) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.settings = settings;
        this.audit = audit;
    }

    public Webhook add(OrganisationId organisation, String name, String url) {
        webhooks.requireRoom(organisation, MatchingProblem.TOO_MANY_WEBHOOKS, MOST);
        Webhook webhook = new Webhook(organisation, name, url, Secrets.draw(), clock.instant());
        webhooks.persistAndFlush(webhook);
        record("add", webhook, null);
        return webhook;
    }

    public void rotateSecret(Webhook webhook) {
        webhook.rotate(Secrets.draw(), settings.formerSecret(), clock.instant());
        webhooks.flush();
        record("rotate_secret", webhook, null);
    }

    /** What waited meanwhile is sent now, what it was switched off for included. */
    public void switchOn(Webhook webhook) {
        webhook.switchOn();
        webhooks.flush();
        messages.sendWaiting(webhook);
        record("switch_on", webhook, null);
    }

    /** The address does not take messages; nobody but its owner can mend that. */
    public void switchOff(Webhook webhook, String reason) {
        webhook.switchOff(reason, clock.instant());
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
