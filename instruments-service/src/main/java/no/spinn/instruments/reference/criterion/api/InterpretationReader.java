package no.spinn.instruments.reference.criterion.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.instruments.common.api.RequestCheck;
import no.spinn.instruments.common.api.TextCheck;
import no.spinn.instruments.reference.criterion.CaseReader;
import no.spinn.instruments.reference.criterion.Interpretation;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.Pointer;
import org.jspecify.annotations.Nullable;

/** Reads how people read the text of a request: at {@code /cases} and {@code /notExpressible} in every request. */
@ApplicationScoped
public class InterpretationReader {

    private static final Pointer CASES = Pointer.ROOT.to("cases");
    private static final Pointer NOT_EXPRESSIBLE = Pointer.ROOT.to("notExpressible");

    private final RequestCheck check;

    InterpretationReader(RequestCheck check) {
        this.check = check;
    }

    /** Reads both lists; the result is valid only when no fault was added. The constraints of the request add their own. */
    public Interpretation read(
            @Nullable List<CaseRequest> cases,
            @Nullable List<NotExpressibleRequest> notExpressible,
            Vocabulary vocabulary,
            Faults faults) {
        List<CaseRequest> written = Objects.requireNonNullElse(cases, List.of());
        List<NotExpressibleRequest> beyond = Objects.requireNonNullElse(notExpressible, List.of());
        if (!Stream.concat(written.stream(), beyond.stream()).allMatch(this::isSound)) {
            return Interpretation.NONE;
        }
        for (int i = 0; i < written.size(); i++) {
            TextCheck.checkName(written.get(i).title(), CASES.to(i).to("title").text(), faults);
        }
        for (int i = 0; i < beyond.size(); i++) {
            TextCheck.checkText(
                    beyond.get(i).text(), NOT_EXPRESSIBLE.to(i).to("text").text(), faults);
            TextCheck.checkText(
                    beyond.get(i).reason(), NOT_EXPRESSIBLE.to(i).to("reason").text(), faults);
        }
        return new Interpretation(
                new CaseReader(vocabulary, faults)
                        .read(written.stream().map(CaseRequest::toCase).toList(), CASES),
                beyond.stream().map(NotExpressibleRequest::toNotExpressible).toList());
    }

    private boolean isSound(@Nullable Object written) {
        return written != null && check.isSound(written);
    }
}
