package no.spinn.instruments.catalogue.call;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import no.spinn.instruments.catalogue.instrument.InstrumentProblem;
import no.spinn.kit.problem.ProblemCatalogue;
import no.spinn.kit.problem.ProblemCode;

/** The problem codes of this service. */
@Singleton
class CallProblems implements ProblemCatalogue {

    @Override
    public List<? extends ProblemCode> codes() {
        return Stream.<ProblemCode>concat(Stream.of(CallProblem.values()), Stream.of(InstrumentProblem.values()))
                .toList();
    }
}
