package no.spinn.matching.organisation.watch;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Which calls a watch wants to hear of, beside those that fit.
 *
 * @param instruments null for all
 * @param providers null for all
 * @param closesFrom the earliest end that is late enough; continuous intake always is
 * @param closesTo the latest end that is early enough; continuous intake never is
 */
public record WatchFilter(
        @Nullable Set<UUID> instruments,
        @Nullable Set<OrganisationId> providers,
        @Nullable Instant closesFrom,
        @Nullable Instant closesTo) {

    /** Whether no call at all can pass. */
    public boolean contradictsItself() {
        return closesFrom != null && closesTo != null && closesTo.isBefore(closesFrom);
    }
}
