package no.spinn.instruments.reference.decision.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.spinn.instruments.common.api.Wording;
import no.spinn.instruments.common.fault.Faults;
import no.spinn.instruments.reference.criterion.Source;
import no.spinn.instruments.reference.criterion.api.SourceRequest;
import no.spinn.instruments.reference.decision.DecisionRules;
import no.spinn.instruments.reference.decision.RightOfAppeal;
import no.spinn.instruments.reference.decision.StateAid;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Decision rules that a provider has written. */
@Schema(
        name = "DecisionRulesRequest",
        description = "What holds for a decision on an application: either `appeal` or `notAppealable`")
public record DecisionRulesRequest(
        @Schema(description = "Whether it is an individual decision (enkeltvedtak) under the Public Administration Act")
        @NotNull
        Boolean individualDecision,

        @Schema(description = "To whom it can be appealed, and by what") @Valid @Nullable
        AppealRequest appeal,

        @Schema(description = "Why it cannot be appealed, in words for the applicant") @Nullable
        LocalizedText notAppealable,

        @Schema(description = DecisionRulesView.STATE_AID) @Nullable
        StateAid stateAid,

        @Schema(description = "Where all this is written") @NotNull @Size(min = 1, max = 10)
        List<@NotNull @Valid SourceRequest> sources) {

    @Schema(name = "RightOfAppealRequest", description = "That a decision can be appealed")
    record AppealRequest(
            @NotNull @Valid BodyRequest body,

            @Schema(description = "The provision, in words for the applicant, with what it limits the appeal to")
            @NotNull
            LocalizedText legalBasis,

            @Schema(
                    description =
                            "How long an appeal can be filed, from when the notice of the decision arrived; three weeks when it is left out",
                    examples = "3")
            @Min(RightOfAppeal.FEWEST_WEEKS)
            @Max(RightOfAppeal.MOST_WEEKS)
            @Nullable
            Integer weeks) {

        static AppealRequest of(RightOfAppeal appeal) {
            RightOfAppeal.Body body = appeal.body();
            return new AppealRequest(
                    new BodyRequest(body.organisation(), body.name()), appeal.legalBasis(), appeal.weeks());
        }

        void check(String pointer, Faults faults) {
            Wording.checkText(legalBasis, pointer + "/legalBasis", faults);
            if (body != null) {
                Wording.checkName(body.name(), pointer + "/body/name", faults);
            }
        }

        RightOfAppeal toRight() {
            return new RightOfAppeal(
                    new RightOfAppeal.Body(body.organisation, body.name),
                    legalBasis,
                    Objects.requireNonNullElse(weeks, RightOfAppeal.USUAL_WEEKS));
        }
    }

    @Schema(name = "AppealBodyRequest", description = "Who decides the appeal")
    record BodyRequest(
            @Schema(description = DecisionRulesView.ORGANISATION) @NotNull
            OrganisationId organisation,

            @NotNull LocalizedText name) {}

    /** What was written of decision rules, so that it can be changed and sent again. */
    public static DecisionRulesRequest of(DecisionRules rules) {
        RightOfAppeal appeal = rules.appeal();
        return new DecisionRulesRequest(
                rules.individualDecision(),
                appeal == null ? null : AppealRequest.of(appeal),
                rules.notAppealable(),
                rules.stateAid(),
                rules.sources().stream().map(SourceRequest::of).toList());
    }

    /** Notes what constraints on single fields cannot say. */
    public void check(String pointer, Faults faults) {
        if (appeal == null && notAppealable == null) {
            faults.add(
                    pointer + "/appeal",
                    "missing",
                    "say to whom a decision can be appealed, or in notAppealable why it cannot");
        }
        if (appeal != null && notAppealable != null) {
            faults.add(pointer + "/notAppealable", "not_here", "a decision that can be appealed has no such reason");
        }
        if (appeal != null) {
            appeal.check(pointer + "/appeal", faults);
        }
        Wording.checkText(notAppealable, pointer + "/notAppealable", faults);
    }

    /** Only for a request without faults. */
    public DecisionRules toRules() {
        List<Source> written = sources.stream().map(SourceRequest::toSource).toList();
        return new DecisionRules(
                individualDecision, appeal == null ? null : appeal.toRight(), notAppealable, stateAid, written);
    }
}
