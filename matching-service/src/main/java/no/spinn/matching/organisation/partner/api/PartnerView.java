package no.spinn.matching.organisation.partner.api;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.organisation.partner.FoundPartner;
import no.spinn.matching.organisation.partner.PartnerQuery;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A possible partner, and why. */
@Schema(
        name = "PossiblePartner",
        description = "An organisation with the same challenge, and why it is a possible partner")
record PartnerView(
        UUID listingId,
        OrganisationId organisation,
        String name,
        String country,
        String description,

        @Schema(
                description =
                        "0.5 times the share of your themes that it has, plus 0.3 if it seeks your role, plus 0.2 if it can have another role",
                minimum = "0",
                maximum = "1")
        BigDecimal fit,

        @Schema(description = "The themes that both have") Set<String> sharedThemes,

        @Schema(description = "Whether it seeks your role; absent where the profile has no role") @Nullable
        Boolean seeksYourRole,

        @Schema(description = "Its roles other than yours") Set<String> otherRoles) {

    static PartnerView of(FoundPartner found, PartnerQuery query) {
        return new PartnerView(
                found.listingId(),
                new OrganisationId(found.organisation()),
                found.name(),
                found.country(),
                found.description(),
                found.fit(),
                found.shared(query),
                found.seeks(query),
                found.otherRoles(query));
    }
}
