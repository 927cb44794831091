package no.spinn.kit.language;

/** A value that cannot be, with the reason for people. */
public final class UnusableValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText reason;

    public UnusableValue(LocalizedText reason) {
        super(reason.nearest(Language.EN));
        this.reason = reason;
    }

    public LocalizedText reason() {
        return reason;
    }
}
