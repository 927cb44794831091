package no.spinn.applications.applying.application.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Draft;
import no.spinn.applications.applying.application.RequestedAmount;
import no.spinn.applications.applying.application.State;
import no.spinn.applications.applying.application.SubmissionStamp;
import no.spinn.applications.common.organisation.api.OrganisationReference;
import no.spinn.applications.upstream.call.api.CallReference;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One application in a list: everything that a row of a table shows. */
@Schema(name = "ApplicationSummary")
public record ApplicationSummary(
        UUID id,
        CallReference call,
        State state,
        OrganisationReference applicant,
        @Nullable String title,
        Instant createdAt,
        Instant changedAt,

        @Schema(description = "Absent in a draft") @Nullable Instant submittedAt,

        @Schema(description = "The amount applied for; absent while none is stated") @Nullable
        Money requested,

        @Schema(description = "Absent before there is a decision") @Nullable
        DecidedView decision,

        @Schema(description = "What the caller may do now, in the order of the life of an application")
        List<AllowedAction> allowedActions) {

    static ApplicationSummary of(Application application, CallReference call, List<AllowedAction> allowedActions) {
        Draft draft = application.draft();
        SubmissionStamp stamp = application.stamp();
        return new ApplicationSummary(
                application.id(),
                call,
                application.state(),
                ApplicationReference.applicantOf(application),
                draft.title(),
                application.createdAt(),
                application.changedAt(),
                stamp == null ? null : stamp.at(),
                RequestedAmount.of(application).orElse(null),
                DecidedView.of(application.decision()),
                allowedActions);
    }
}
