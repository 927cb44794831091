package no.spinn.matching.call;

import no.spinn.kit.language.LocalizedText;
import no.spinn.matching.condition.Condition;

/** A criterion that a machine can evaluate, in the version that the call pinned. */
public record Criterion(String id, int version, CriterionKind kind, LocalizedText text, Condition condition) {}
