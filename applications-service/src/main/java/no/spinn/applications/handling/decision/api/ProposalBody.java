package no.spinn.applications.handling.decision.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.spinn.applications.applying.application.Outcome;
import no.spinn.applications.handling.decision.Proposal;
import no.spinn.applications.handling.decision.Reason;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recommendation or decision about one application. */
@Schema(name = "Proposal", description = "What is recommended or decided about one application")
record ProposalBody(
        @NotNull Outcome outcome,

        @Schema(description = "The amount that is granted; absent when nothing is granted, or the call has no amounts")
        @Nullable
        Money amount,

        @NotBlank
        @Size(max = 4000)
        @Schema(
                description = "The main reason, as the applicant reads it",
                examples = "A project with great benefit, carried by the top management.")
        String summary,

        @Size(max = MOST_REASONS)
        @Schema(
                description =
                        "One for each scored criterion; a missing one is filled in with the reason that the assessors agreed on. Absent for none of its own")
        @Nullable
        List<@NotNull @Valid ReasonBody> reasons,

        @Size(max = 4000)
        @Schema(
                description =
                        "The reason for an exception: a grant above what is requested, or above the maximum or the rate of the call. Without it such a grant is refused; the journal keeps it")
        @Nullable
        String exception,

        @Valid
        @Schema(
                description =
                        "For grants to recipients with economic activity. Required when the rules of the call make its grants state "
                                + "aid, also for a recipient without economic activity (`none`).")
        @Nullable
        StateAidBody stateAid) {

    private static final int MOST_REASONS = 100;

    /** The reason for one criterion. */
    @Schema(name = "Reason")
    record ReasonBody(
            @NotNull UUID criterionId,

            @NotBlank @Size(max = 4000) @Schema(examples = "The challenge concerns several municipalities.")
            String reason) {}

    static ProposalBody of(Proposal proposal) {
        return new ProposalBody(
                proposal.outcome(),
                proposal.amount(),
                proposal.summary(),
                proposal.reasons().stream()
                        .map(reason -> new ReasonBody(reason.criterionId(), reason.reason()))
                        .toList(),
                proposal.exception(),
                StateAidBody.of(proposal.stateAid()));
    }

    Proposal toProposal() {
        return new Proposal(
                outcome,
                amount,
                summary,
                Objects.requireNonNullElse(reasons, List.<ReasonBody>of()).stream()
                        .map(reason -> new Reason(reason.criterionId, reason.reason))
                        .toList(),
                exception,
                stateAid == null ? null : stateAid.toStateAid());
    }
}
