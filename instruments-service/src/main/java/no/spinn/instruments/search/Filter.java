package no.spinn.instruments.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Which entries; what is null or not there filters nothing.
 *
 * @param groups one of these of each dimension
 * @param closesFrom the earliest deadline; entries without a deadline are included
 * @param closesTo the latest deadline; entries without a deadline are not
 * @param amount what somebody wants to apply for
 */
public record Filter(
        Map<Dimension, List<String>> groups,
        @Nullable UUID instrumentId,
        @Nullable Instant closesFrom,
        @Nullable Instant closesTo,
        @Nullable Money amount) {

    /** Later than any deadline there can be. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** The same, without what has no deadline. */
    Filter withDeadline() {
        return new Filter(groups, instrumentId, closesFrom, closesTo == null ? NEVER : closesTo, amount);
    }
}
