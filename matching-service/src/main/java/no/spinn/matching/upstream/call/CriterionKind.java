package no.spinn.matching.upstream.call;

/** What a criterion is for. */
public enum CriterionKind {
    /** Must hold. */
    ELIGIBILITY,
    /** Is scored by people; has no condition. */
    ASSESSMENT,
    /** Ranks. */
    RELEVANCE
}
