package no.spinn.instruments.reference.criterion;

import java.util.UUID;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A criterion as somebody has written it, unchecked.
 *
 * @param id of a criterion that is there already; a new one has none
 * @param condition in the shape of JSON
 */
public record WrittenCriterion(
        @Nullable UUID id,
        CriterionKind kind,
        LocalizedText text,
        @Nullable Source source,
        @Nullable Object condition,
        @Nullable Assessment assessment) {}
