package no.spinn.applications.decision.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.application.Outcome;
import no.spinn.applications.decision.Proposal;
import no.spinn.applications.decision.Reason;
import no.spinn.applications.stateaid.Regime;
import no.spinn.applications.stateaid.StateAid;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is recommended or decided. */
@Schema(name = "Proposal", description = "What is recommended or decided about one application")
record ProposalBody(
        @NotNull Outcome outcome,

        @Schema(description = "What is granted; absent when nothing is, or no sum was applied for") @Nullable
        Money amount,

        @NotBlank
        @Size(max = 4000)
        @Schema(
                description = "In words that the applicant reads",
                examples = "A project with great benefit, carried by the top management.")
        String summary,

        @NotNull
        @Size(max = MOST_REASONS)
        @Schema(
                description =
                        "One for each criterion that people assess; where one is missing, the reason that the assessors agreed on stands")
        List<@NotNull @Valid ReasonBody> reasons,

        @Schema(description = "Where the recipient acts as an undertaking and the grant is state aid; absent otherwise")
        @Valid
        @Nullable
        StateAidBody stateAid) {

    private static final int MOST_REASONS = 100;

    /** How one criterion weighed. */
    @Schema(name = "Reason")
    record ReasonBody(
            @NotNull UUID criterionId,

            @NotBlank @Size(max = 4000) @Schema(examples = "The challenge concerns several municipalities.")
            String reason) {}

    /** On what basis state aid is given, and how it is counted in euro. */
    @Schema(name = "StateAid")
    record StateAidBody(
            @NotNull Regime regime,

            @NotNull
            @Digits(integer = 6, fraction = 6)
            @Schema(
                    description = "How many of the grant's currency are one euro, by Norges Bank on the day",
                    examples = "11.7350")
            BigDecimal rate,

            @NotNull LocalDate rateDate) {

        static @Nullable StateAidBody of(@Nullable StateAid aid) {
            return aid == null ? null : new StateAidBody(aid.regime(), aid.rate(), aid.rateDate());
        }
    }

    static ProposalBody of(Proposal proposal) {
        return new ProposalBody(
                proposal.outcome(),
                proposal.amount(),
                proposal.summary(),
                proposal.reasons().stream()
                        .map(reason -> new ReasonBody(reason.criterionId(), reason.reason()))
                        .toList(),
                StateAidBody.of(proposal.stateAid()));
    }

    Proposal toProposal() {
        return new Proposal(
                outcome,
                amount,
                summary,
                reasons.stream()
                        .map(reason -> new Reason(reason.criterionId, reason.reason))
                        .toList(),
                stateAid == null ? null : new StateAid(stateAid.regime, stateAid.rate, stateAid.rateDate));
    }
}
