package no.spinn.matching.organisation.partner.api;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.organisation.partner.Listing;
import no.spinn.matching.organisation.partner.ListingContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A listing as anybody reads it, without its contact address. */
@Schema(name = "Partner", description = "An organisation that looks for partners")
record OpenListingView(
        @Schema(description = "The listing, to request contact about")
        UUID listingId,

        OrganisationId organisation,
        String name,
        String country,
        String description,

        @Schema(description = "What the organisation works on; codes of `project.themes`")
        Set<String> themes,

        @Schema(description = "The roles that it can have in a project; codes of `applicant.role`")
        Set<String> roles,

        @Schema(description = "The roles that it seeks in partners; codes of `applicant.role`")
        Set<String> seeks,

        Instant createdAt) {

    static OpenListingView of(Listing listing) {
        ListingContent content = listing.content();
        return new OpenListingView(
                listing.id(),
                listing.organisation(),
                content.name(),
                content.country(),
                content.description(),
                content.themes(),
                content.roles(),
                content.seeks(),
                listing.createdAt());
    }
}
