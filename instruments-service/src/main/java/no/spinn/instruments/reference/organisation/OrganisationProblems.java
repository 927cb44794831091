package no.spinn.instruments.reference.organisation;

import jakarta.inject.Singleton;
import java.util.List;
import no.spinn.kit.problem.ProblemCatalogue;
import no.spinn.kit.problem.ProblemCode;

/** The problem codes of requests about organisations. */
@Singleton
class OrganisationProblems implements ProblemCatalogue {

    @Override
    public List<? extends ProblemCode> codes() {
        return List.of(OrganisationProblem.values());
    }
}
