package no.spinn.instruments.catalogue.call;

import java.util.List;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Refusal;

/** An expected no about a call. */
public final class CallRefused extends Refusal {

    public CallRefused(CallProblem problem, String detail) {
        super(problem, detail);
    }

    public CallRefused(CallProblem problem, String detail, List<Fault> faults) {
        super(problem, detail, faults);
    }
}
