package no.spinn.applications.handling.appeal;

/** What an appeal body finds. */
public enum AppealOutcome {
    /** The decision stands (stadfestet). */
    UPHELD(false),
    /** The decision is wrong; another one is to be made (omgjort). */
    REVERSED(true),
    /** The decision was not made as it should have been; it is to be made again (opphevet). */
    ANNULLED(true),
    /** The appeal is not taken up (avvist). */
    DISMISSED(false);

    private final boolean reopens;

    AppealOutcome(boolean reopens) {
        this.reopens = reopens;
    }

    /** Whether the application is decided again. */
    boolean reopens() {
        return reopens;
    }
}
