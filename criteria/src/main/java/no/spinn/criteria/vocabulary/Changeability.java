package no.spinn.criteria.vocabulary;

/** Whether an applicant can change a fact, so that a criterion that is not met could be. */
public enum Changeability {
    /** What the organisation is: it cannot change its sector or county for a call. */
    FIXED,
    /** What the project is: it can find a partner or plan differently. */
    CHANGEABLE,
    /** What the applicant sets in the application itself: sum, share, start and duration. */
    PLANNED
}
