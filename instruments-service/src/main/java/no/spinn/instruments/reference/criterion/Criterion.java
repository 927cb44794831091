package no.spinn.instruments.reference.criterion;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.spinn.criteria.condition.Condition;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of an instrument or a call.
 *
 * @param id a UUID
 * @param version grows with each change of this criterion, independently of its set
 * @param condition only for eligibility and relevance
 * @param assessment only for assessment
 * @param key a name that its provider gave it, unique in its set, by which cases refer to it; for a criterion that is derived
 *     from terms the name of the term, such as {@code terms.maximum-amount}
 * @param ifNotMet what those read who do not meet it
 */
public record Criterion(
        String id,
        int version,
        CriterionKind kind,
        LocalizedText text,
        @Nullable Source source,
        @Nullable Condition condition,
        @Nullable Assessment assessment,
        CriterionOrigin origin,
        @Nullable String key,
        @Nullable IfNotMet ifNotMet) {

    public Criterion {
        // Stored criteria of earlier versions have none.
        origin = Objects.requireNonNullElse(origin, CriterionOrigin.INSTRUMENT);
    }

    /** A criterion without a key and advice. */
    public Criterion(
            String id,
            int version,
            CriterionKind kind,
            LocalizedText text,
            @Nullable Source source,
            @Nullable Condition condition,
            @Nullable Assessment assessment,
            CriterionOrigin origin) {
        this(id, version, kind, text, source, condition, assessment, origin, null, null);
    }

    public Criterion withVersion(int newVersion) {
        return new Criterion(id, newVersion, kind, text, source, condition, assessment, origin, key, ifNotMet);
    }

    public Criterion from(CriterionOrigin newOrigin) {
        return new Criterion(id, version, kind, text, source, condition, assessment, newOrigin, key, ifNotMet);
    }

    public static Set<String> ids(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::id).collect(Collectors.toSet());
    }
}
