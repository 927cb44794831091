package no.spinn.matching.upstream.call;

import static java.util.Objects.requireNonNull;

import no.spinn.criteria.condition.Condition;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A criterion that a machine can evaluate, in the version that the call pinned; or what no condition can say, which is an
 * eligibility criterion that is always unknown.
 *
 * @param key the name by which cases refer to it
 * @param ifNotMet what its provider says to those who do not meet it
 * @param notExpressible the reason why no condition can say it; null for every other criterion
 */
public record Criterion(
        String id,
        int version,
        CriterionKind kind,
        CriterionOrigin origin,
        LocalizedText text,
        Condition condition,
        @Nullable String key,
        @Nullable IfNotMet ifNotMet,
        @Nullable LocalizedText notExpressible) {

    /** A criterion that a provider wrote for an instrument. */
    public Criterion(String id, int version, CriterionKind kind, LocalizedText text, Condition condition) {
        this(id, version, kind, CriterionOrigin.INSTRUMENT, text, condition, null, null, null);
    }

    public Criterion {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(origin, "origin");
        requireNonNull(text, "text");
        requireNonNull(condition, "condition");
    }

    /** What the published text asks for and no condition can say. */
    public static Criterion notExpressible(String id, int version, LocalizedText text, LocalizedText reason) {
        return new Criterion(
                id,
                version,
                CriterionKind.ELIGIBILITY,
                CriterionOrigin.INSTRUMENT,
                text,
                new Condition.NotUnderstood(reason.nearest(Language.EN), null),
                null,
                null,
                reason);
    }

    /** Whether it has a condition. */
    public boolean isExpressible() {
        return notExpressible == null;
    }
}
