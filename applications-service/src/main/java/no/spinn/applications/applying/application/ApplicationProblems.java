package no.spinn.applications.applying.application;

import jakarta.inject.Singleton;
import java.util.List;
import no.spinn.kit.problem.ProblemCatalogue;
import no.spinn.kit.problem.ProblemCode;

/** The codes of this service, for those who look them up. */
@Singleton
class ApplicationProblems implements ProblemCatalogue {

    @Override
    public List<? extends ProblemCode> codes() {
        return List.of(ApplicationProblem.values());
    }
}
