package no.spinn.instruments.reference.decision.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.spinn.instruments.common.api.TextCheck;
import no.spinn.instruments.reference.criterion.Source;
import no.spinn.instruments.reference.criterion.api.SourceRequest;
import no.spinn.instruments.reference.decision.DecisionRules;
import no.spinn.instruments.reference.decision.RightOfAppeal;
import no.spinn.instruments.reference.decision.StateAid;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Decision rules as their provider sends them. */
@Schema(
        name = "DecisionRulesRequest",
        description = "The rules for decisions on applications, with either `appeal` or `notAppealable`")
public record DecisionRulesRequest(
        @Schema(
                description =
                        "Whether a decision is an individual decision (enkeltvedtak) under the Public Administration"
                                + " Act")
        @NotNull
        Boolean individualDecision,

        @Schema(description = "The right of appeal") @Valid @Nullable
        AppealRequest appeal,

        @Schema(description = "The reason why decisions cannot be appealed, in words for applicants") @Nullable
        LocalizedText notAppealable,

        @Schema(description = DecisionRulesView.STATE_AID) @Nullable
        StateAid stateAid,

        @Schema(description = "The sources of these rules") @NotNull @Size(min = 1, max = 10)
        List<@NotNull @Valid SourceRequest> sources) {

    @Schema(name = "RightOfAppealRequest", description = "The right to appeal decisions")
    record AppealRequest(
            @NotNull @Valid BodyRequest body,

            @Schema(description = "The provision, in words for applicants, with its limits of the appeal") @NotNull
            LocalizedText legalBasis,

            @Schema(
                    description = "The time limit in weeks for filing an appeal, from the arrival of the notice of the"
                            + " decision; three when left out",
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
            TextCheck.checkText(legalBasis, pointer + "/legalBasis", faults);
            if (body != null) {
                TextCheck.checkName(body.name(), pointer + "/body/name", faults);
            }
        }

        RightOfAppeal toRight() {
            return new RightOfAppeal(
                    new RightOfAppeal.Body(body.organisation, body.name),
                    legalBasis,
                    Objects.requireNonNullElse(weeks, RightOfAppeal.USUAL_WEEKS));
        }
    }

    @Schema(name = "AppealBodyRequest", description = "The body that decides appeals")
    record BodyRequest(
            @Schema(description = DecisionRulesView.ORGANISATION) @NotNull
            OrganisationId organisation,

            @NotNull LocalizedText name) {}

    /** Decision rules in the form in which their provider sends them. */
    public static DecisionRulesRequest of(DecisionRules rules) {
        RightOfAppeal appeal = rules.appeal();
        return new DecisionRulesRequest(
                rules.individualDecision(),
                appeal == null ? null : AppealRequest.of(appeal),
                rules.notAppealable(),
                rules.stateAid(),
                rules.sources().stream().map(SourceRequest::of).toList());
    }

    /** Adds the faults that constraints on single members cannot express. */
    public void check(String pointer, Faults faults) {
        if (appeal == null && notAppealable == null) {
            faults.add(DecisionRulesIssue.APPEAL_MISSING.at(pointer + "/appeal"));
        }
        if (appeal != null && notAppealable != null) {
            faults.add(DecisionRulesIssue.APPEAL_TWICE.at(pointer + "/notAppealable"));
        }
        if (appeal != null) {
            appeal.check(pointer + "/appeal", faults);
        }
        TextCheck.checkText(notAppealable, pointer + "/notAppealable", faults);
    }

    /** The decision rules; only for a request without faults. */
    public DecisionRules toRules() {
        List<Source> written = sources.stream().map(SourceRequest::toSource).toList();
        return new DecisionRules(
                individualDecision, appeal == null ? null : appeal.toRight(), notAppealable, stateAid, written);
    }
}
