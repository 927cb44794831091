package no.spinn.matching.upstream.call;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a call's criteria.
 *
 * @param call the call as it was when this service first received the version
 * @param criteria those of the call, with their source
 */
public record ExecutedRule(Call call, List<SourcedCriterion> criteria, Instant knownSince) {

    public ExecutedRule {
        criteria = List.copyOf(criteria);
    }

    /**
     * A criterion beside the data that it was read from.
     *
     * @param source the condition as the producer sent it, as JSON; null where it sent none
     */
    public record SourcedCriterion(
            Criterion criterion, @Nullable String source) {}
}
