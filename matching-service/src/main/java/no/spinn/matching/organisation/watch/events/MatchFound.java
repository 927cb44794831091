package no.spinn.matching.organisation.watch.events;

import java.time.Instant;
import java.util.UUID;
import no.spinn.kit.webhook.MessageData;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.organisation.watch.FoundMatch;

/** The data of {@code no.spinn.match.found.v1}: the newest match of a watch with a call. */
@MessageData(
        name = "matchFound",
        types = {"no.spinn.match.found.v1"})
record MatchFound(UUID watchId, String organisation, UUID callId, long callVersion, Verdict verdict, Instant foundAt)
        implements WatchNews {

    @Override
    public String type() {
        return "no.spinn.match.found.v1";
    }

    @Override
    public Instant at() {
        return foundAt;
    }

    static MatchFound of(FoundMatch found) {
        return new MatchFound(
                found.watchId(),
                found.organisation(),
                found.callId(),
                found.callVersion(),
                found.verdict(),
                found.foundAt());
    }
}
