package no.spinn.matching.index.forward;

/**
 * The truth of a condition, where unknown says who can end it. The constants are in the order in which {@code all} takes the
 * least.
 */
enum Standing {
    NOT_MET,
    /** Unknown, and not only because of what the applicant sets itself. */
    OPEN,
    /** Unknown only because of what the applicant sets itself. */
    WITHIN,
    MET;

    Standing least(Standing other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Standing not() {
        return switch (this) {
            case NOT_MET -> MET;
            case OPEN, WITHIN -> this;
            case MET -> NOT_MET;
        };
    }
}
