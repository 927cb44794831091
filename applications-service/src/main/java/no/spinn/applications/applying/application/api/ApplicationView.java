package no.spinn.applications.applying.application.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.applications.applying.application.Access;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Draft;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.applying.application.RequestedAmount;
import no.spinn.applications.applying.application.State;
import no.spinn.applications.applying.application.SubmissionStamp;
import no.spinn.applications.applying.application.budget.api.BudgetBody;
import no.spinn.applications.applying.extension.Lateness;
import no.spinn.applications.common.organisation.api.OrganisationReference;
import no.spinn.applications.upstream.call.api.CallReference;
import no.spinn.applications.upstream.eligibility.api.EligibilityReportView;
import no.spinn.kit.language.Language;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One application, complete. */
@Schema(name = "Application")
public record ApplicationView(
        UUID id,
        CallReference call,
        State state,
        OrganisationReference applicant,

        @Schema(description = DraftBody.LANGUAGE) Language language,

        @Schema(description = DraftBody.APPLICANT_NAME) @Nullable
        String applicantName,

        @Nullable String title,

        @Schema(description = "Facts about organisation, project and candidate, by fact id")
        Map<String, Object> facts,

        @Schema(description = "The answers to the call's form; not shown to partners") @Nullable
        Map<String, Object> answers,

        @Nullable BudgetBody budget,

        @Schema(description = "The amount applied for; absent while none is stated") @Nullable
        Money requested,

        Instant createdAt,
        Instant changedAt,

        @Schema(description = "Absent from a draft") @Nullable
        Instant submittedAt,

        @Schema(
                description =
                        "By which right it was submitted after the deadline of the call; absent when it was submitted before")
        @Nullable
        Lateness late,

        @Schema(description = "The version of the call's criteria at submission") @Nullable
        Integer criteriaVersion,

        @Schema(description = "SHA-256 of the submitted snapshot") @Nullable
        String snapshotSha256,

        @Schema(description = "Absent before there is a decision") @Nullable
        DecidedView decision,

        @Schema(description = "Absent until some time after submission") @Nullable
        EligibilityReportView eligibility,

        @Schema(description = "What the caller may do now, in the order of the life of an application")
        List<AllowedAction> allowedActions) {

    static ApplicationView of(
            Access access,
            CallReference call,
            @Nullable EligibilityReportView eligibility,
            List<AllowedAction> allowedActions) {
        Application application = access.application();
        Draft draft = application.draft();
        SubmissionStamp stamp = application.stamp();
        return new ApplicationView(
                application.id(),
                call,
                application.state(),
                ApplicationReference.applicantOf(application),
                draft.language(),
                draft.applicantName(),
                draft.title(),
                draft.facts(),
                access.shows(Part.ANSWERS) ? draft.answers() : null,
                BudgetBody.of(draft.budget()),
                RequestedAmount.of(application).orElse(null),
                application.createdAt(),
                application.changedAt(),
                stamp == null ? null : stamp.at(),
                stamp == null ? null : stamp.late(),
                stamp == null ? null : stamp.criteriaVersion(),
                stamp == null || !access.shows(Part.SUBMISSION) ? null : stamp.snapshotSha256(),
                DecidedView.of(application.decision()),
                eligibility,
                allowedActions);
    }
}
