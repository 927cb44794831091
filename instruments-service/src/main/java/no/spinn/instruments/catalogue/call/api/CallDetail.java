package no.spinn.instruments.catalogue.call.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.spinn.instruments.catalogue.call.CallRules;
import no.spinn.instruments.catalogue.call.CallTerms;
import no.spinn.instruments.catalogue.call.Contact;
import no.spinn.instruments.catalogue.call.GrantLimit;
import no.spinn.instruments.catalogue.call.PublicCall;
import no.spinn.instruments.reference.criterion.api.CaseView;
import no.spinn.instruments.reference.criterion.api.CriterionView;
import no.spinn.instruments.reference.criterion.api.NotExpressibleView;
import no.spinn.instruments.reference.decision.api.DecisionRulesView;
import no.spinn.kit.language.Languages;
import no.spinn.kit.time.WholeMonths;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call with everything that an applicant needs, in the caller's language. */
@Schema(name = "CallDetail")
record CallDetail(
        @JsonUnwrapped CallView call,

        @Schema(
                description =
                        "The version of the criteria: the instrument's at the announcement, and one more for each amendment that changed a criterion or a term")
        int criteriaVersion,

        @Schema(description = "The version of the instrument's criteria at the announcement of the call")
        int instrumentCriteriaVersion,

        @Schema(
                description =
                        "All criteria that apply: those of the instrument in that version, the call's own, and those that are derived from its terms")
        List<CriterionView> criteria,

        @Schema(
                description =
                        "Examples that people wrote from the published texts of the instrument and the call; the criteria agree with them")
        List<CaseView> cases,

        @Schema(
                description =
                        "What the published texts ask for and no condition can say: people judge it, so no machine finds an applicant eligible")
        List<NotExpressibleView> notExpressible,

        @Schema(
                description =
                        "The rules for decisions on applications: those of the instrument at the announcement, or the first ones that it has had since; absent while it has none")
        @Nullable
        DecisionRulesView decisionRules,

        @Schema(description = "The limits for types of applicants that have their own")
        List<GrantLimit> grantLimits,

        @Schema(
                description =
                        "Whether an application that fails an eligibility criterion, or leaves one open, cannot be submitted")
        boolean refuseIneligible,

        @Schema(description = "The earliest start of a project") @Nullable
        LocalDate earliestStart,

        @Schema(description = "The latest end of a project, inclusive. " + WholeMonths.RULE) @Nullable
        LocalDate latestEnd,

        @Schema(description = "The day on which applicants can expect an answer") @Nullable
        LocalDate expectedAnswerOn,

        @Schema(
                description =
                        "For how many minutes after the deadline applications are accepted, and marked as late; absent for not at all")
        @Nullable
        Integer gracePeriodMinutes,

        @Schema(
                description =
                        "JSON Schema 2020-12 of an application's answers, with the texts of all languages; `GET …/form` has it in one language, as libraries draw it")
        @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
        @Nullable
        Map<String, Object> form,

        List<AttachmentView> requiredAttachments,

        @Nullable Contact contact,

        @Nullable String cancellationReason) {

    @Schema(name = "RequiredAttachment", description = "An attachment of applications")
    record AttachmentView(String key, String title, boolean mandatory) {}

    static CallDetail of(PublicCall call, Languages languages) {
        CallRules rules = call.rules();
        CallTerms terms = call.terms();
        return new CallDetail(
                CallView.of(call, languages),
                rules.criteriaVersion(),
                rules.instrumentCriteriaVersion(),
                CriterionView.of(rules.criteria(), languages),
                CaseView.of(rules.interpretation().cases(), languages),
                NotExpressibleView.of(rules.interpretation().notExpressible(), languages),
                DecisionRulesView.of(rules.decisionRules(), languages),
                terms.funding().grantLimits(),
                terms.refuseIneligible(),
                terms.dates().earliestStart(),
                terms.dates().latestEnd(),
                terms.dates().expectedAnswerOn(),
                terms.dates().gracePeriodMinutes(),
                terms.form(),
                terms.requiredAttachments().stream()
                        .map(wanted ->
                                new AttachmentView(wanted.key(), languages.text(wanted.title()), wanted.mandatory()))
                        .toList(),
                terms.contact(),
                call.cancellationReason());
    }
}
