package no.spinn.applications.applying.invitation.api;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.spinn.applications.applying.partner.Participation;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.applying.partner.PartnerState;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One partner of an application. */
@Schema(name = "Partner")
record PartnerView(
        UUID id,

        @Schema(description = "ISO 6523", examples = "0192:964338531")
        OrganisationId organisation,

        String name,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "NO")
        String country,

        Participation participation,

        @Schema(description = "The facts `organisation.*` of a member, by fact id; empty for a partner")
        Map<String, Object> facts,

        @Nullable String contribution,
        PartnerState state,
        Instant invitedAt,

        @Schema(description = "Absent until it has answered") @Nullable
        Instant answeredAt,

        @Schema(description = "Why it declined, if it gave a reason") @Nullable
        String reason) {

    static PartnerView of(Partner partner) {
        return new PartnerView(
                partner.id(),
                partner.organisation(),
                partner.name(),
                partner.country(),
                partner.participation(),
                partner.facts(),
                partner.contribution(),
                partner.state(),
                partner.invitedAt(),
                partner.answeredAt(),
                partner.reason());
    }
}
