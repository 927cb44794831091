package no.spinn.matching.organisation.watch.events;

import java.time.Instant;
import java.util.UUID;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.organisation.watch.FoundMatch;

/** The data of {@code no.spinn.match.found.v1}: the newest match of a watch with a call. */
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

    /** One for each watch and call, because a watch finds many calls and compaction has to leave each. */
    String aggregateId() {
        return watchId + ":" + callId;
    }
}
