package no.spinn.kit.security;

/** Nobody has said whether the system user may act, so it may not for now. */
public final class UndecidedAccess extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UndecidedAccess(Throwable reason) {
        super("the policy decision point has made no decision", reason, false, false);
    }
}
