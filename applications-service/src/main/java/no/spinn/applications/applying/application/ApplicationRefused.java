package no.spinn.applications.applying.application;

import java.util.List;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Refusal;

/** A request about an application was refused. */
public final class ApplicationRefused extends Refusal {

    public ApplicationRefused(ApplicationProblem problem, LocalizedText detail) {
        super(problem, detail);
    }

    public ApplicationRefused(ApplicationProblem problem, LocalizedText detail, List<Fault> faults) {
        super(problem, detail, faults);
    }
}
