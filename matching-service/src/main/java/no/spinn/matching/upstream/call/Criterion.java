package no.spinn.matching.upstream.call;

import static java.util.Objects.requireNonNull;

import no.spinn.criteria.condition.Condition;
import no.spinn.kit.language.LocalizedText;

/** A criterion that a machine can evaluate, in the version that the call pinned. */
public record Criterion(
        String id, int version, CriterionKind kind, CriterionOrigin origin, LocalizedText text, Condition condition) {

    /** A criterion that a provider wrote for an instrument. */
    public Criterion(String id, int version, CriterionKind kind, LocalizedText text, Condition condition) {
        this(id, version, kind, CriterionOrigin.INSTRUMENT, text, condition);
    }

    public Criterion {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(origin, "origin");
        requireNonNull(text, "text");
        requireNonNull(condition, "condition");
    }
}
