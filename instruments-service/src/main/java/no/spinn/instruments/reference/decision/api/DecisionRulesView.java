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
        description = "What holds for a decision on an application; there is either `appeal` or `notAppealable`")
public record DecisionRulesView(
        @Schema(description = "Whether it is an individual decision (enkeltvedtak) under the Public Administration Act")
        boolean individualDecision,

        @Schema(description = "To whom it can be appealed, and by what") @Nullable
        AppealView appeal,

        @Schema(description = "Why it cannot be appealed") @Nullable
        String notAppealable,

        @Schema(description = STATE_AID) @Nullable StateAid stateAid,

        @Schema(description = "Where all this is written") List<Source> sources) {

    static final String STATE_AID =
            "What grants are: no state aid, de minimis aid under Regulation (EU) 2023/2831, or aid that is notified or exempted from that; absent when it differs or is not stated";
    static final String ORGANISATION =
            "The organisation under which it acts; a committee without a number of its own acts under the one that serves it";

    @Schema(name = "RightOfAppeal", description = "That a decision can be appealed")
    record AppealView(
            BodyView body,

            @Schema(description = "The provision, with what it limits the appeal to")
            String legalBasis,

            @Schema(
                    description = "How long an appeal can be filed, from when the notice of the decision arrived",
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

    @Schema(name = "AppealBody", description = "Who decides the appeal")
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
