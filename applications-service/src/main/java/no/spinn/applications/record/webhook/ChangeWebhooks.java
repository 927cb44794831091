package no.spinn.applications.record.webhook;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ChangeTypes;
import no.spinn.kit.problem.ProblemCode;
import no.spinn.kit.webhook.WebhookContract;

/** A webhook receives the changes that its owner may know. */
@ApplicationScoped
class ChangeWebhooks implements WebhookContract {

    private final List<ChangeTypes> types;

    ChangeWebhooks(@All List<ChangeTypes> types) {
        this.types = types;
    }

    @Override
    public List<String> types() {
        return types.stream().flatMap(some -> some.types().stream()).sorted().toList();
    }

    @Override
    public ProblemCode tooMany() {
        return ApplicationProblem.TOO_MANY_WEBHOOKS;
    }

    @Override
    public ProblemCode unreachable() {
        return ApplicationProblem.WEBHOOK_UNREACHABLE;
    }

    @Override
    public ProblemCode notDisabled() {
        return ApplicationProblem.WEBHOOK_ON;
    }
}
