package no.spinn.matching.upstream.call;

/** The origin of a criterion. */
public enum CriterionOrigin {
    INSTRUMENT,
    CALL,
    /** Derived from the terms of the call: amounts, rates, regions, themes and dates. */
    TERMS
}
