package no.spinn.instruments.catalogue.call.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.spinn.instruments.catalogue.call.Contact;
import no.spinn.instruments.catalogue.call.GrantLimit;
import no.spinn.instruments.catalogue.call.PublicCall;
import no.spinn.instruments.reference.criterion.api.CriterionView;
import no.spinn.instruments.reference.decision.api.DecisionRulesView;
import no.spinn.kit.language.Languages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call with all that an applicant needs, in the caller's language. */
@Schema(name = "CallDetail")
record CallDetail(
        @JsonUnwrapped CallView call,

        @Schema(description = "The version of the instrument's criteria that the call was announced with")
        int criteriaVersion,

        @Schema(description = "All that apply: the instrument's in that version, then the call's own")
        List<CriterionView> criteria,

        @Schema(
                description =
                        "What holds for a decision on an application: as its instrument stated it when the call was announced, or first stated it after that; absent while it is not stated")
        @Nullable
        DecisionRulesView decisionRules,

        @Schema(description = "Where types of applicants differ in what they may be granted")
        List<GrantLimit> grantLimits,

        @Schema(description = "When a project may start at the earliest") @Nullable
        LocalDate earliestStart,

        @Schema(description = "When a project has to have ended") @Nullable
        LocalDate latestEnd,

        @Schema(description = "When applicants can expect to hear") @Nullable
        LocalDate expectedAnswerOn,

        @Schema(description = "JSON Schema 2020-12 of an application's answers")
        @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
        @Nullable
        Map<String, Object> form,

        List<AttachmentView> requiredAttachments,

        @Nullable Contact contact,

        @Nullable String cancellationReason) {

    @Schema(name = "RequiredAttachment", description = "A document that belongs to an application")
    record AttachmentView(String key, String title, boolean mandatory) {}

    static CallDetail of(PublicCall call, Languages languages) {
        return new CallDetail(
                CallView.of(call, languages),
                call.criteriaVersion(),
                CriterionView.of(call.criteria(), languages),
                DecisionRulesView.of(call.decisionRules(), languages),
                call.grantLimits(),
                call.earliestStart(),
                call.latestEnd(),
                call.expectedAnswerOn(),
                call.form(),
                call.requiredAttachments().stream()
                        .map(wanted ->
                                new AttachmentView(wanted.key(), languages.text(wanted.title()), wanted.mandatory()))
                        .toList(),
                call.contact(),
                call.cancellationReason());
    }
}
