package no.spinn.kit.security;

/** Why authentication has failed: the ticket of a stream is unknown, for another stream, used or expired. */
public final class InvalidTicket extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidTicket() {
        super("the ticket opens no stream", null, false, false);
    }
}
