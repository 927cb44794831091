package no.spinn.applications.applying.invitation.events;

import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.applying.partner.Participation;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.webhook.MessageData;
import org.jspecify.annotations.Nullable;

/** An invitation without what the applicant writes about the organisation, and without the reason of an answer. */
@MessageData(
        name = "invitation",
        types = {
            "no.spinn.invitation.sent.v1",
            "no.spinn.invitation.confirmed.v1",
            "no.spinn.invitation.declined.v1",
            "no.spinn.invitation.revoked.v1"
        })
record InvitationChanged(
        UUID id,
        UUID applicationId,
        OrganisationId organisation,
        Participation participation,
        Instant invitedAt,
        @Nullable Instant answeredAt) {

    static InvitationChanged of(Partner partner) {
        return new InvitationChanged(
                partner.id(),
                partner.applicationId(),
                partner.organisation(),
                partner.participation(),
                partner.invitedAt(),
                partner.answeredAt());
    }
}
