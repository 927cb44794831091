package no.spinn.applications.applying.application.api;

import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.State;
import no.spinn.applications.applying.application.SubmissionStamp;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One application in a list. */
@Schema(name = "ApplicationSummary")
record ApplicationSummary(
        UUID id,
        UUID callId,
        State state,
        ApplicationView.Applicant applicant,
        @Nullable String title,
        Instant createdAt,
        Instant changedAt,

        @Schema(description = "Absent in a draft") @Nullable Instant submittedAt) {

    static ApplicationSummary of(Application application) {
        SubmissionStamp stamp = application.stamp();
        return new ApplicationSummary(
                application.id(),
                application.callId(),
                application.state(),
                new ApplicationView.Applicant(application.applicant()),
                application.draft().title(),
                application.createdAt(),
                application.changedAt(),
                stamp == null ? null : stamp.at());
    }
}
