package no.spinn.kit.security.token;

/** The issuer does not send its keys, so nobody can say whether the token is valid. */
final class UnknownKeys extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownKeys() {
        super("the issuer does not send its keys", null, false, false);
    }
}
