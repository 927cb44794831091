package no.spinn.kit.thing;

import jakarta.inject.Singleton;
import java.util.List;
import no.spinn.kit.problem.ProblemCatalogue;
import no.spinn.kit.problem.ProblemCode;

@Singleton
class ThingProblems implements ProblemCatalogue {

    @Override
    public List<? extends ProblemCode> codes() {
        return List.of(ThingProblem.values());
    }
}
