package no.spinn.criteria.value;

/** A truth value of Kleene's strong logic. Unknown counts neither as met nor as not met. */
public enum Truth {
    NOT_MET,
    UNKNOWN,
    MET;

    public static Truth of(boolean met) {
        return met ? MET : NOT_MET;
    }

    public Truth not() {
        return switch (this) {
            case MET -> NOT_MET;
            case UNKNOWN -> UNKNOWN;
            case NOT_MET -> MET;
        };
    }
}
