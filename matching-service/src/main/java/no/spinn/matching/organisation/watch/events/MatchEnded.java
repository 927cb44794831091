package no.spinn.matching.organisation.watch.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.webhook.MessageData;
import no.spinn.matching.organisation.watch.EndReason;
import no.spinn.matching.organisation.watch.FoundMatch;
import no.spinn.matching.organisation.watch.MatchEnd;
import no.spinn.matching.organisation.watch.MatchEnd.FailedCriterion;

/** The data of {@code no.spinn.match.ended.v1}: the call is nothing for the watch any more. */
@MessageData(
        name = "matchEnded",
        types = {"no.spinn.match.ended.v1"})
record MatchEnded(
        UUID watchId,
        String organisation,
        UUID callId,
        long callVersion,
        EndReason reason,
        List<FailedCriterion> criteria,
        List<String> filter,
        Instant endedAt)
        implements WatchNews {

    @Override
    public String type() {
        return "no.spinn.match.ended.v1";
    }

    @Override
    public Instant at() {
        return endedAt;
    }

    static MatchEnded of(FoundMatch found, MatchEnd end) {
        return new MatchEnded(
                found.watchId(),
                found.organisation(),
                found.callId(),
                found.callVersion(),
                end.reason(),
                end.criteria(),
                end.filter(),
                found.foundAt());
    }
}
