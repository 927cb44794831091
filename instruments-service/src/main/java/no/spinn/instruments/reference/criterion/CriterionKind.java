package no.spinn.instruments.reference.criterion;

/** What a criterion is for. */
public enum CriterionKind {
    /** Must hold. */
    ELIGIBILITY,
    /** Is scored by people. */
    ASSESSMENT,
    /** Ranks, and turns nobody away. */
    RELEVANCE
}
