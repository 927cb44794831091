package no.spinn.instruments.reference.criterion;

/** The purpose of a criterion. */
public enum CriterionKind {
    /** Has to hold for an application to be eligible. */
    ELIGIBILITY,
    /** People score it. */
    ASSESSMENT,
    /** Ranks calls and excludes nobody. */
    RELEVANCE
}
