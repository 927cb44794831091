package no.spinn.matching.organisation.watch;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Further conditions on the calls that a watch finds.
 *
 * @param instruments null for all
 * @param providers null for all
 * @param closesFrom the earliest closing time; continuous intake always passes
 * @param closesTo the latest closing time; continuous intake never passes
 */
public record WatchFilter(
        @Nullable Set<UUID> instruments,
        @Nullable Set<OrganisationId> providers,
        @Nullable Instant closesFrom,
        @Nullable Instant closesTo) {

    /** Whether no call can pass. */
    public boolean contradictsItself() {
        return closesFrom != null && closesTo != null && closesTo.isBefore(closesFrom);
    }
}
