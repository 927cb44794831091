package no.spinn.kit.problem;

import java.util.List;
import java.util.function.UnaryOperator;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;

/**
 * An expected refusal of a well understood request, with a code. Each feature has its own subclass. It rolls back the
 * transaction and is answered as a problem. It has no stack trace, since it is not a failure of the service.
 */
public class Refusal extends RuntimeException {

    private final transient ProblemCode code;
    private final transient LocalizedText detail;
    private final transient List<Fault> faults;

    public Refusal(ProblemCode code, LocalizedText detail) {
        this(code, detail, List.of());
    }

    public Refusal(ProblemCode code, LocalizedText detail, List<Fault> faults) {
        super(detail.nearest(Language.EN), null, false, false);
        this.code = code;
        this.detail = detail;
        this.faults = List.copyOf(faults);
    }

    public ProblemCode code() {
        return code;
    }

    public LocalizedText detail() {
        return detail;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** The same refusal with its faults at other places, as of a part of a request that was checked by itself. */
    public Refusal placing(UnaryOperator<Fault> place) {
        return new Refusal(code, detail, faults.stream().map(place).toList());
    }
}
