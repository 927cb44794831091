package no.spinn.applications.handling.appeal.events;

import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.handling.appeal.Appeal;
import no.spinn.applications.handling.appeal.AppealOutcome;
import no.spinn.applications.handling.appeal.AppealState;
import no.spinn.applications.handling.notice.Subject;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.webhook.MessageData;
import org.jspecify.annotations.Nullable;

/** The full public state of an appeal. It does not have the texts that the sides wrote. */
@MessageData(
        name = "appeal",
        types = {
            "no.spinn.appeal.filed.v1",
            "no.spinn.appeal.upheld.v1",
            "no.spinn.appeal.reversed.v1",
            "no.spinn.appeal.forwarded.v1",
            "no.spinn.appeal.decided.v1",
            "no.spinn.appeal.withdrawn.v1"
        })
record AppealMoved(
        UUID id,
        UUID applicationId,
        Subject subject,
        AppealState state,
        OrganisationId applicant,
        OrganisationId provider,
        @Nullable OrganisationId appealBody,
        @Nullable AppealOutcome outcome,
        Instant filedAt,
        @Nullable Instant reconsideredAt,
        @Nullable Instant forwardedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant withdrawnAt) {

    static AppealMoved of(Appeal appeal) {
        return new AppealMoved(
                appeal.id(),
                appeal.applicationId(),
                appeal.subject(),
                appeal.state(),
                appeal.applicant(),
                appeal.provider(),
                appeal.appealBody(),
                appeal.outcome(),
                appeal.filedAt(),
                appeal.reconsideredAt(),
                appeal.forwardedAt(),
                appeal.decidedAt(),
                appeal.withdrawnAt());
    }
}
