package no.spinn.kit.webhook;

import no.spinn.kit.problem.Fault;

/** Says why messages cannot be sent to a URL. */
public final class UnreachableAddress extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;

    UnreachableAddress(String code, String reason) {
        super(reason);
        this.code = code;
    }

    public Fault fault(String pointer) {
        return new Fault(pointer, code, String.valueOf(getMessage()));
    }
}
