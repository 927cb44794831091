package no.spinn.matching.organisation.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.upstream.call.Call;
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

    /** The members by which a call does not pass that passed once; its instrument and provider never change. */
    List<String> missedBy(Call call) {
        Instant closesAt = call.closesAt();
        List<String> missed = new ArrayList<>();
        if (closesFrom != null && closesAt != null && closesAt.isBefore(closesFrom)) {
            missed.add("closesFrom");
        }
        if (closesTo != null && (closesAt == null || closesAt.isAfter(closesTo))) {
            missed.add("closesTo");
        }
        return missed;
    }

    /** Whether no call can pass. */
    public boolean contradictsItself() {
        return closesFrom != null && closesTo != null && closesTo.isBefore(closesFrom);
    }
}
