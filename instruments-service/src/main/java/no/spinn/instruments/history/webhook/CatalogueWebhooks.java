package no.spinn.instruments.history.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.kit.problem.ProblemCode;
import no.spinn.kit.webhook.WebhookContract;

/** A webhook receives every change of the catalogue, which is public. */
@ApplicationScoped
class CatalogueWebhooks implements WebhookContract {

    @Override
    public List<String> types() {
        return CatalogueMessages.types();
    }

    @Override
    public ProblemCode tooMany() {
        return WebhookProblem.TOO_MANY_WEBHOOKS;
    }

    @Override
    public ProblemCode unreachable() {
        return WebhookProblem.WEBHOOK_UNREACHABLE;
    }

    @Override
    public ProblemCode notDisabled() {
        return WebhookProblem.WEBHOOK_ON;
    }
}
