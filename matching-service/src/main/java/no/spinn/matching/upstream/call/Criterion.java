package no.spinn.matching.upstream.call;

import static java.util.Objects.requireNonNull;

import no.spinn.kit.language.LocalizedText;
import no.spinn.matching.language.condition.Condition;

/** A criterion that a machine can evaluate, in the version that the call pinned. */
public record Criterion(String id, int version, CriterionKind kind, LocalizedText text, Condition condition) {

    public Criterion {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        requireNonNull(condition, "condition");
    }
}
