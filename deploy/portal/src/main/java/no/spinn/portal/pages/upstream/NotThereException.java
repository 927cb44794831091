package no.spinn.portal.pages.upstream;

/** What an address names is not there. */
public final class NotThereException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotThereException() {
        super("not there", null, false, false);
    }
}
