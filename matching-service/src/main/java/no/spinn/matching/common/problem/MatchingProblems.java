package no.spinn.matching.common.problem;

import jakarta.inject.Singleton;
import java.util.List;
import no.spinn.kit.problem.ProblemCatalogue;
import no.spinn.kit.problem.ProblemCode;

/** Lists the problem codes in the catalogue of the service. */
@Singleton
class MatchingProblems implements ProblemCatalogue {

    @Override
    public List<? extends ProblemCode> codes() {
        return List.of(MatchingProblem.values());
    }
}
