package no.spinn.portal.pages.upstream;

/** An address says what no page means: somebody has changed it, or it was cut off. */
public final class MalformedAddressException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedAddressException(String message) {
        super(message, null, false, false);
    }
}
