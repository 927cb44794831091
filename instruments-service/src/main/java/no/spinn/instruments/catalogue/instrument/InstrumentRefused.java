package no.spinn.instruments.catalogue.instrument;

import java.util.List;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Refusal;

/** An expected no about an instrument. */
public final class InstrumentRefused extends Refusal {

    public InstrumentRefused(InstrumentProblem problem, String detail) {
        super(problem, detail);
    }

    public InstrumentRefused(InstrumentProblem problem, String detail, List<Fault> faults) {
        super(problem, detail, faults);
    }
}
