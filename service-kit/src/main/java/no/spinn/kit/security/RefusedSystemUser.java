package no.spinn.kit.security;

import io.quarkus.security.ForbiddenException;

/** The token is valid, but its system user may not act for the organisation. */
public final class RefusedSystemUser extends ForbiddenException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        DENIED,
        NOT_CONFIGURED
    }

    private final Reason reason;

    RefusedSystemUser(Reason reason) {
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
