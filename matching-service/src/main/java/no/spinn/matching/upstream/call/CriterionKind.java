package no.spinn.matching.upstream.call;

/** The purpose of a criterion. */
public enum CriterionKind {
    /** Must hold. */
    ELIGIBILITY,
    /** Is scored by people; has no condition. */
    ASSESSMENT,
    /** Ranks. */
    RELEVANCE
}
