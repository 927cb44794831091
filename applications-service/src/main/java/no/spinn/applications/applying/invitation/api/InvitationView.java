package no.spinn.applications.applying.invitation.api;

import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.partner.Participation;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.applying.partner.PartnerState;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invitation, for the organisation that is invited: what it is asked to take part in, and nothing of what was written. */
@Schema(name = "Invitation")
record InvitationView(
        UUID id,

        @Schema(description = "Who invites", examples = "0192:958935420")
        OrganisationId applicant,

        UUID applicationId,
        UUID callId,

        @Schema(description = "The project's title, once there is one") @Nullable
        String title,

        Participation participation,
        @Nullable String contribution,
        PartnerState state,
        Instant invitedAt,
        @Nullable Instant answeredAt,
        @Nullable String reason) {

    static InvitationView of(Partner partner, Application application) {
        return new InvitationView(
                partner.id(),
                application.applicant(),
                application.id(),
                application.callId(),
                application.draft().title(),
                partner.participation(),
                partner.contribution(),
                partner.state(),
                partner.invitedAt(),
                partner.answeredAt(),
                partner.reason());
    }
}
