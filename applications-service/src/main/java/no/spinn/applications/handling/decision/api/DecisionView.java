package no.spinn.applications.handling.decision.api;

import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.handling.decision.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision as it was made. */
@Schema(name = "Decision")
record DecisionView(
        UUID id,
        UUID applicationId,

        @Schema(description = "What was decided") ProposalBody decision,

        Instant decidedAt,

        @Schema(description = "When it was reversed on appeal; otherwise absent") @Nullable
        Instant supersededAt) {

    static DecisionView of(Decision decision) {
        return new DecisionView(
                decision.id(),
                decision.applicationId(),
                ProposalBody.of(decision.proposal()),
                decision.decidedAt(),
                decision.supersededAt());
    }
}
