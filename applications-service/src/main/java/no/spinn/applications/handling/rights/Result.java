package no.spinn.applications.handling.rights;

import no.spinn.applications.applying.application.Outcome;

/** The result of a case, as a notice states it. */
public enum Result {
    DISMISSED(false),
    GRANTED(true),
    PARTIALLY_GRANTED(true),
    REJECTED(false);

    private final boolean grants;

    Result(boolean grants) {
        this.grants = grants;
    }

    /** The result of a case that was decided. */
    public static Result of(Outcome outcome) {
        return switch (outcome) {
            case GRANTED -> GRANTED;
            case PARTIALLY_GRANTED -> PARTIALLY_GRANTED;
            case REJECTED -> REJECTED;
        };
    }

    /** Whether the applicant has a grant, which it can accept or decline. */
    boolean grants() {
        return grants;
    }
}
