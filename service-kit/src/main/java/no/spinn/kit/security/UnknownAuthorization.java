package no.spinn.kit.security;

/** Why authentication has failed: the token authorises something that this service does not know. */
public final class UnknownAuthorization extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownAuthorization() {
        super("the token has authorization_details of an unknown type", null, false, false);
    }
}
