package no.spinn.instruments.reference.criterion;

/** The origin of a criterion. */
public enum CriterionOrigin {
    /** The provider wrote it for the instrument. */
    INSTRUMENT,
    /** The provider wrote it for one call. */
    CALL,
    /** It is derived from the terms of a call: amounts, rates, regions, themes and dates. */
    TERMS
}
