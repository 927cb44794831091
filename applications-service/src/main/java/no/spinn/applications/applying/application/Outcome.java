package no.spinn.applications.applying.application;

/** What a provider decides about an application. */
public enum Outcome {
    /** As it was applied for (tilsagn). */
    GRANTED(Act.GRANT),
    /** In part, or a smaller sum (delvis innvilget). */
    PARTIALLY_GRANTED(Act.GRANT_PARTIALLY),
    /** Nothing (avslag). */
    REJECTED(Act.REJECT);

    private final Act act;

    Outcome(Act act) {
        this.act = act;
    }

    /** The move that it is. */
    public Act act() {
        return act;
    }
}
