package no.spinn.matching.organisation.watch.api;

import java.time.Instant;
import java.util.UUID;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.organisation.watch.FoundMatch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A match that a watch has found. */
@Schema(name = "FoundMatch", description = "A call that fitted the profile when it opened or was amended")
record FoundMatchView(
        UUID callId,

        @Schema(description = "The version of the call, as in `ce_aggregateversion` of its events")
        long callVersion,

        Verdict verdict,
        Instant foundAt) {

    static FoundMatchView of(FoundMatch found) {
        return new FoundMatchView(found.callId(), found.callVersion(), found.verdict(), found.foundAt());
    }
}
