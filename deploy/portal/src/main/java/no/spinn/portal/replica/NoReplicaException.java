package no.spinn.portal.replica;

/** No replica accepts the connection. Nothing was sent. */
public final class NoReplicaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoReplicaException(Throwable cause) {
        super("no replica accepts a connection: " + cause.getMessage(), cause, false, false);
    }
}
