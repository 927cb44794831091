package no.spinn.instruments.reference.decision.api;

import java.util.List;
import no.spinn.instruments.reference.criterion.Source;
import no.spinn.instruments.reference.decision.DecisionRules;
import no.spinn.instruments.reference.decision.RightOfAppeal;
import no.spinn.instruments.reference.decision.StateAid;
import no.spinn.kit.language.Languages;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Decision rules in the caller's language. */
@Schema(
        name = "DecisionRules",
        description = "The rules for decisions on applications, with either `appeal` or `notAppealable`")
public record DecisionRulesView(
        @Schema(
                description =
                        "Whether a decision is an individual decision (enkeltvedtak) under the Public Administration Act")
        boolean individualDecision,

        @Schema(description = "The right of appeal") @Nullable
        AppealView appeal,

        @Schema(description = "The reason why decisions cannot be appealed") @Nullable
        String notAppealable,

        @Schema(description = STATE_AID) @Nullable StateAid stateAid,

        @Schema(description = "The sources of these rules") List<Source> sources) {

    static final String STATE_AID =
            "The kind of state aid of the grants: none, de minimis aid under Regulation (EU) 2023/2831, or aid that is notified or exempted from notification; absent when it varies or is not stated";
    static final String ORGANISATION =
            "The organisation of the appeal body; for a committee without an organisation number, the organisation that serves it";

    @Schema(name = "RightOfAppeal", description = "The right to appeal decisions")
    record AppealView(
            BodyView body,

            @Schema(description = "The provision, with its limits of the appeal")
            String legalBasis,

            @Schema(
                    description =
                            "The time limit in weeks for filing an appeal, from the arrival of the notice of the decision",
                    examples = "3")
            int weeks) {

        static AppealView of(RightOfAppeal appeal, Languages languages) {
            return new AppealView(
                    new BodyView(
                            appeal.body().organisation(),
                            languages.text(appeal.body().name())),
                    languages.text(appeal.legalBasis()),
                    appeal.weeks());
        }
    }

    @Schema(name = "AppealBody", description = "The body that decides appeals")
    record BodyView(@Schema(description = ORGANISATION) OrganisationId organisation, String name) {}

    public static @Nullable DecisionRulesView of(@Nullable DecisionRules rules, Languages languages) {
        if (rules == null) {
            return null;
        }
        return new DecisionRulesView(
                rules.individualDecision(),
                rules.appeal() == null ? null : AppealView.of(rules.appeal(), languages),
                rules.notAppealable() == null ? null : languages.text(rules.notAppealable()),
                rules.stateAid(),
                rules.sources());
    }
}
