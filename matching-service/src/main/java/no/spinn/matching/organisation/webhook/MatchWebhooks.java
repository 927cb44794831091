package no.spinn.matching.organisation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.kit.problem.ProblemCode;
import no.spinn.kit.webhook.WebhookContract;
import no.spinn.matching.common.problem.MatchingProblem;

/** A watch names the webhook that receives its matches and their ends. */
@ApplicationScoped
class MatchWebhooks implements WebhookContract {

    @Override
    public List<String> types() {
        return List.of("no.spinn.match.found.v1", "no.spinn.match.ended.v1");
    }

    @Override
    public ProblemCode tooMany() {
        return MatchingProblem.TOO_MANY_WEBHOOKS;
    }

    @Override
    public ProblemCode unreachable() {
        return MatchingProblem.WEBHOOK_UNREACHABLE;
    }

    @Override
    public ProblemCode notDisabled() {
        return MatchingProblem.WEBHOOK_ON;
    }
}
