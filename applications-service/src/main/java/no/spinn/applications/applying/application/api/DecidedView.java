package no.spinn.applications.applying.application.api;

import java.time.Instant;
import no.spinn.applications.applying.application.Decided;
import no.spinn.applications.applying.application.Outcome;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A summary of the decision that stands. */
@Schema(name = "DecisionInShort", description = "The decision that stands")
record DecidedView(
        Outcome outcome,
        Instant decidedAt,

        @Schema(description = "Absent when nothing is granted, or the call has no amounts") @Nullable
        Money granted) {

    static @Nullable DecidedView of(@Nullable Decided decision) {
        return decision == null ? null : new DecidedView(decision.outcome(), decision.at(), decision.granted());
    }
}
