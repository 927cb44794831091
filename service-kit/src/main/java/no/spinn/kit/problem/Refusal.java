package no.spinn.kit.problem;

import java.util.List;

/**
 * An expected refusal of a well understood request, with a code. Each feature has its own subclass. It rolls back the
 * transaction and is answered as a problem. It has no stack trace, since it is not a failure of the service.
 */
public class Refusal extends RuntimeException {

    private final transient ProblemCode code;
    private final transient List<Fault> faults;

    public Refusal(ProblemCode code, String detail) {
        this(code, detail, List.of());
    }

    public Refusal(ProblemCode code, String detail, List<Fault> faults) {
        super(detail, null, false, false);
        this.code = code;
        this.faults = List.copyOf(faults);
    }

    public ProblemCode code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<Fault> faults() {
        return faults;
    }
}
