package no.spinn.applications.upstream.call;

import no.spinn.criteria.condition.Condition;
import no.spinn.kit.language.LocalizedText;

/**
 * A criterion that an application has to meet.
 *
 * @param origin who wrote it
 */
public record EligibilityCriterion(String id, Origin origin, LocalizedText text, Condition condition) {

    /** The origin of a criterion. */
    public enum Origin {
        INSTRUMENT,
        CALL,
        /** Derived from the terms of the call: amounts, rates, regions, themes and dates. */
        TERMS
    }

    public boolean isOfTerms() {
        return origin == Origin.TERMS;
    }
}
