package no.spinn.instruments.call;

import jakarta.inject.Singleton;
import java.util.List;
import no.spinn.kit.problem.ProblemCatalogue;
import no.spinn.kit.problem.ProblemCode;

/** The codes of this service; only calls have any of their own so far. */
@Singleton
class CallProblems implements ProblemCatalogue {

    @Override
    public List<? extends ProblemCode> codes() {
        return List.of(CallProblem.values());
    }
}
