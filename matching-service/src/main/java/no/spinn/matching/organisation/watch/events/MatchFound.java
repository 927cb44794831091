package no.spinn.matching.organisation.watch.events;

import java.time.Instant;
import java.util.UUID;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.organisation.watch.FoundMatch;

/** The data of {@code no.spinn.match.found.v1}: the newest that a watch was told of a call. */
record MatchFound(UUID watchId, String organisation, UUID callId, long callVersion, Verdict verdict, Instant foundAt) {

    static final String TOPIC = "spinn.matches.v1";
    static final String TYPE = "no.spinn.match.found.v1";

    static MatchFound of(FoundMatch found) {
        return new MatchFound(
                found.watchId(),
                found.organisation(),
                found.callId(),
                found.callVersion(),
                found.verdict(),
                found.foundAt());
    }

    /** A watch is told of many calls, and compaction has to leave one of each. */
    String aggregateId() {
        return watchId + ":" + callId;
    }
}
