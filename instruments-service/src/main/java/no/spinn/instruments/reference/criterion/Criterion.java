package no.spinn.instruments.reference.criterion;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.instruments.reference.condition.Condition;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of an instrument or a call.
 *
 * @param version grows with each change of this criterion, independently of its set
 * @param condition only for eligibility and relevance
 * @param assessment only for assessment
 */
public record Criterion(
        UUID id,
        int version,
        CriterionKind kind,
        LocalizedText text,
        @Nullable Source source,
        @Nullable Condition condition,
        @Nullable Assessment assessment) {

    public Criterion withVersion(int newVersion) {
        return new Criterion(id, newVersion, kind, text, source, condition, assessment);
    }

    public static Set<UUID> ids(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::id).collect(Collectors.toSet());
    }
}
