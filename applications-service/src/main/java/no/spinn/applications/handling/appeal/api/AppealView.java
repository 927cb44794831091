package no.spinn.applications.handling.appeal.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Draft;
import no.spinn.applications.applying.application.api.ApplicationReference;
import no.spinn.applications.common.organisation.api.OrganisationReference;
import no.spinn.applications.handling.appeal.Appeal;
import no.spinn.applications.handling.appeal.AppealOutcome;
import no.spinn.applications.handling.appeal.AppealState;
import no.spinn.applications.handling.notice.Subject;
import no.spinn.applications.upstream.call.Call;
import no.spinn.applications.upstream.call.RightOfAppeal;
import no.spinn.applications.upstream.call.api.CallReference;
import no.spinn.kit.language.Languages;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appeal and its outcome. */
@Schema(name = "Appeal")
record AppealView(
        UUID id,
        UUID applicationId,

        @Schema(description = "The title of the project") @Nullable
        String title,

        CallReference call,
        UUID noticeId,
        Subject subject,
        AppealState state,
        OrganisationReference applicant,
        OrganisationReference provider,

        @Schema(description = "Absent while it is not known") @Nullable
        OrganisationReference appealBody,

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

    static AppealView of(Appeal appeal, Application application, Call call, Languages languages) {
        CallReference reference = CallReference.of(call, languages);
        Draft draft = application.draft();
        return new AppealView(
                appeal.id(),
                appeal.applicationId(),
                draft.title(),
                reference,
                appeal.noticeId(),
                appeal.subject(),
                appeal.state(),
                ApplicationReference.applicantOf(application),
                reference.naming(appeal.provider()),
                appealBody(appeal, call, languages),
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

    /** The name is that of the body which the call names; the provider may have forwarded to another one. */
    private static @Nullable OrganisationReference appealBody(Appeal appeal, Call call, Languages languages) {
        OrganisationId body = appeal.appealBody();
        if (body == null) {
            return null;
        }
        RightOfAppeal right = call.terms().decisionRules().appeal();
        return right == null || !right.body().organisation().equals(body)
                ? new OrganisationReference(body, null)
                : new OrganisationReference(body, languages.text(right.body().name()));
    }

    /** A complete list of appeals. */
    @Schema(name = "AppealList")
    record AppealList(List<AppealView> items) {}
}
