package no.spinn.applications.applying.application;

/** The outcome of a decision about an application. */
public enum Outcome {
    /** The whole amount is granted (tilsagn). */
    GRANTED(Act.GRANT),
    /** A part of the project, or a smaller amount, is granted (delvis innvilget). */
    PARTIALLY_GRANTED(Act.GRANT_PARTIALLY),
    /** Nothing is granted (avslag). */
    REJECTED(Act.REJECT);

    private final Act act;

    Outcome(Act act) {
        this.act = act;
    }

    /** The act that makes this decision. */
    public Act act() {
        return act;
    }
}
