package no.spinn.applications.applying.application.events;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.State;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.webhook.MessageData;

/** What every reader of an application may know of its move. */
@MessageData(
        name = "application",
        types = {
            "no.spinn.application.submitted.v1",
            "no.spinn.application.formal_check.v1",
            "no.spinn.application.supplement_requested.v1",
            "no.spinn.application.dismissed.v1",
            "no.spinn.application.under_assessment.v1",
            "no.spinn.application.recommended.v1",
            "no.spinn.application.granted.v1",
            "no.spinn.application.partially_granted.v1",
            "no.spinn.application.rejected.v1",
            "no.spinn.application.accepted.v1",
            "no.spinn.application.declined.v1",
            "no.spinn.application.in_progress.v1",
            "no.spinn.application.final_reported.v1",
            "no.spinn.application.closed.v1",
            "no.spinn.application.reclaimed.v1",
            "no.spinn.application.withdrawn.v1"
        })
record ApplicationNews(UUID id, UUID callId, Applicant applicant, State state, Instant submittedAt) {

    record Applicant(OrganisationId organisation) {}

    static ApplicationNews of(Application moved) {
        return new ApplicationNews(
                moved.id(),
                moved.callId(),
                new Applicant(moved.applicant()),
                moved.state(),
                Objects.requireNonNull(moved.stamp(), "drafts are not published")
                        .at());
    }
}
