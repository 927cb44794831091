package no.spinn.matching.organisation.partner.api;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import no.spinn.matching.organisation.partner.FoundPartner;
import no.spinn.matching.organisation.partner.Wanted;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody to work with, and why. */
@Schema(name = "Partner", description = "An organisation with the same challenge, and why it may be a partner")
record PartnerView(
        UUID listingId,
        String organisation,
        String name,
        String country,
        String description,

        @Schema(
                description =
                        "Half the share of your themes that it shares, and 0.3 if it looks for your role, and 0.2 if it can be something else",
                minimum = "0",
                maximum = "1")
        BigDecimal fit,

        @Schema(description = "What both of you work on") Set<String> sharedThemes,

        @Schema(description = "Whether it looks for somebody in your role; absent where the profile has none") @Nullable
        Boolean seeksYourRole,

        @Schema(description = "What it can be that you are not")
        Set<String> otherRoles) {

    static PartnerView of(FoundPartner found, Wanted wanted) {
        return new PartnerView(
                found.listingId(),
                found.organisation(),
                found.name(),
                found.country(),
                found.description(),
                found.fit(),
                found.shared(wanted),
                found.seeks(wanted),
                found.otherRoles(wanted));
    }
}
