package no.spinn.applications.handling.appeal.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.handling.appeal.Appeal;
import no.spinn.applications.handling.appeal.AppealOutcome;
import no.spinn.applications.handling.appeal.AppealState;
import no.spinn.applications.handling.notice.Subject;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appeal and its outcome. */
@Schema(name = "Appeal")
record AppealView(
        UUID id,
        UUID applicationId,
        UUID noticeId,
        Subject subject,
        AppealState state,
        OrganisationId applicant,
        OrganisationId provider,

        @Schema(description = "Absent while it is not known") @Nullable
        OrganisationId appealBody,

        String grounds,
        Instant filedAt,

        @Schema(description = "Why the provider upheld or reversed its decision") @Nullable
        String reconsideration,

        @Nullable Instant reconsideredAt,

        @Schema(description = "The statement of the provider to the appeal body") @Nullable
        String statement,

        @Nullable Instant forwardedAt,
        @Nullable AppealOutcome outcome,

        @Schema(description = "Why the appeal body decided as it did") @Nullable
        String reasons,

        @Nullable Instant decidedAt,
        @Nullable Instant withdrawnAt) {

    static AppealView of(Appeal appeal) {
        return new AppealView(
                appeal.id(),
                appeal.applicationId(),
                appeal.noticeId(),
                appeal.subject(),
                appeal.state(),
                appeal.applicant(),
                appeal.provider(),
                appeal.appealBody(),
                appeal.grounds(),
                appeal.filedAt(),
                appeal.reconsideration(),
                appeal.reconsideredAt(),
                appeal.statement(),
                appeal.forwardedAt(),
                appeal.outcome(),
                appeal.reasons(),
                appeal.decidedAt(),
                appeal.withdrawnAt());
    }

    /** A complete list of appeals. */
    @Schema(name = "AppealList")
    record AppealList(List<AppealView> items) {}
}
