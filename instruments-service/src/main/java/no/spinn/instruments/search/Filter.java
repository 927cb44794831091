package no.spinn.instruments.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A filter of entries; null or missing values filter nothing.
 *
 * @param groups the accepted groups by dimension
 * @param closesFrom the earliest deadline; entries without a deadline are included
 * @param closesTo the latest deadline; entries without a deadline are not
 * @param amount the amount to apply for
 */
public record Filter(
        Map<Dimension, List<String>> groups,
        @Nullable UUID instrumentId,
        @Nullable Instant closesFrom,
        @Nullable Instant closesTo,
        @Nullable Money amount) {

    /** Later than every possible deadline. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** This filter without entries that have no deadline. */
    Filter withDeadline() {
        return new Filter(groups, instrumentId, closesFrom, closesTo == null ? NEVER : closesTo, amount);
    }
}
