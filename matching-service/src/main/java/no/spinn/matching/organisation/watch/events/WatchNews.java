package no.spinn.matching.organisation.watch.events;

import java.time.Instant;
import java.util.UUID;
import no.spinn.matching.organisation.watch.FoundMatch;

/** What an event or a message tells about a watch and a call. The members of JSON are those of the records. */
sealed interface WatchNews permits MatchFound, MatchEnded {

    String TOPIC = "spinn.matches.v1";

    UUID watchId();

    UUID callId();

    long callVersion();

    /** The type of the event. */
    String type();

    Instant at();

    /** One for each watch and call, because a watch finds many calls and compaction has to leave each. */
    default String aggregateId() {
        return watchId() + ":" + callId();
    }

    static WatchNews of(FoundMatch found) {
        return found.end() == null ? MatchFound.of(found) : MatchEnded.of(found, found.end());
    }
}
