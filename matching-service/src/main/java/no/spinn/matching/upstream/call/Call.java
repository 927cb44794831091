package no.spinn.matching.upstream.call;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A call for applications.
 *
 * @param closesAt null for continuous intake
 * @param closedAt the actual closing; null while it has not closed
 * @param criteriaVersion the version of the instrument's criteria that the call pinned
 * @param criteria those that a machine can evaluate; matching ignores criteria that people score
 */
public record Call(
        UUID id,
        CallInstrument instrument,
        CallProvider provider,
        CallState state,
        LocalizedText title,
        @Nullable Instant closesAt,
        @Nullable Instant closedAt,
        int criteriaVersion,
        List<Criterion> criteria) {

    public Call {
        requireNonNull(id, "id");
        requireNonNull(instrument, "instrument");
        requireNonNull(provider, "provider");
        requireNonNull(state, "state");
        requireNonNull(title, "title");
        criteria = List.copyOf(criteria);
    }

    /** Whether it closed before its deadline, or had none; nobody could know that it would close. */
    public boolean isClosedEarly() {
        return state == CallState.CLOSED && (closesAt == null || closedAt != null && closedAt.isBefore(closesAt));
    }

    public List<Criterion> criteria(CriterionKind kind) {
        return criteria.stream().filter(criterion -> criterion.kind() == kind).toList();
    }
}
