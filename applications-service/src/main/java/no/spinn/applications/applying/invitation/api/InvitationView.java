package no.spinn.applications.applying.invitation.api;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.api.ApplicationReference;
import no.spinn.applications.applying.partner.Participation;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.applying.partner.PartnerState;
import no.spinn.applications.common.organisation.api.OrganisationReference;
import no.spinn.applications.upstream.call.api.CallReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An invitation, for the invited organisation: the project that it is invited to, and the facts that are stated about it, but
 * nothing else of the application's content.
 */
@Schema(name = "Invitation")
record InvitationView(
        UUID id,

        @Schema(description = "The organisation that invites")
        OrganisationReference applicant,

        UUID applicationId,
        CallReference call,

        @Schema(description = "The title of the project; absent while it has none") @Nullable
        String title,

        Participation participation,

        @Schema(
                description =
                        "What the coordinator states about the organisation of a member, by fact id; empty for a partner. A confirmation confirms it")
        Map<String, Object> facts,

        @Nullable String contribution,
        PartnerState state,
        Instant invitedAt,
        @Nullable Instant answeredAt,
        @Nullable String reason) {

    static InvitationView of(Partner partner, Application application, CallReference call) {
        return new InvitationView(
                partner.id(),
                ApplicationReference.applicantOf(application),
                application.id(),
                call,
                application.draft().title(),
                partner.participation(),
                partner.facts(),
                partner.contribution(),
                partner.state(),
                partner.invitedAt(),
                partner.answeredAt(),
                partner.reason());
    }
}
