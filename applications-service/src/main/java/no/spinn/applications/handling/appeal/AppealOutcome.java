package no.spinn.applications.handling.appeal;

/** The outcome of an appeal before the appeal body. */
public enum AppealOutcome {
    /** The decision is upheld (stadfestet). */
    UPHELD(false),
    /** The decision is wrong, and the provider has to make another one (omgjort). */
    REVERSED(true),
    /** The decision was not made correctly, and the provider has to make it again (opphevet). */
    ANNULLED(true),
    /** The appeal body does not consider the appeal (avvist). */
    DISMISSED(false);

    private final boolean reopens;

    AppealOutcome(boolean reopens) {
        this.reopens = reopens;
    }

    /** Whether the provider has to decide the application again. */
    boolean reopens() {
        return reopens;
    }
}
