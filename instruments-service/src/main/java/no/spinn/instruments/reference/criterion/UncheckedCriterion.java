package no.spinn.instruments.reference.criterion;

import java.util.UUID;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of a request or a file, before it is checked.
 *
 * @param id the id of an existing criterion; null for a new one
 * @param condition in the shape of JSON
 */
public record UncheckedCriterion(
        @Nullable UUID id,
        @Nullable String key,
        CriterionKind kind,
        LocalizedText text,
        @Nullable Source source,
        @Nullable Object condition,
        @Nullable Assessment assessment,
        @Nullable IfNotMet ifNotMet) {}
