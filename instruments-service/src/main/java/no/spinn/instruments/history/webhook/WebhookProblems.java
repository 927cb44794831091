package no.spinn.instruments.history.webhook;

import jakarta.inject.Singleton;
import java.util.List;
import no.spinn.kit.problem.ProblemCatalogue;
import no.spinn.kit.problem.ProblemCode;

/** The problem codes of webhooks. */
@Singleton
class WebhookProblems implements ProblemCatalogue {

    @Override
    public List<? extends ProblemCode> codes() {
        return List.of(WebhookProblem.values());
    }
}
