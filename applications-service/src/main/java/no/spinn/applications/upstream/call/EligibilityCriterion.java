package no.spinn.applications.upstream.call;

import java.util.Objects;
import no.spinn.criteria.condition.Condition;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A criterion that an application has to meet.
 *
 * @param id its key, or where it has none its id
 * @param origin who wrote it
 * @param notExpressible the reason why no condition can say it, so that people judge it; null for every other criterion
 */
public record EligibilityCriterion(
        String id,
        Origin origin,
        LocalizedText text,
        Condition condition,
        @Nullable LocalizedText notExpressible) {

    public EligibilityCriterion {
        // Stored as null where this version understands no condition.
        condition = Objects.requireNonNullElseGet(
                condition, () -> new Condition.NotUnderstood("the criterion has no condition", null));
    }

    public EligibilityCriterion(String id, Origin origin, LocalizedText text, Condition condition) {
        this(id, origin, text, condition, null);
    }

    /** What the published text asks for and no condition can say. */
    public static EligibilityCriterion notExpressible(String id, LocalizedText text, LocalizedText reason) {
        return new EligibilityCriterion(
                id, Origin.INSTRUMENT, text, new Condition.NotUnderstood(reason.nearest(Language.EN), null), reason);
    }

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
