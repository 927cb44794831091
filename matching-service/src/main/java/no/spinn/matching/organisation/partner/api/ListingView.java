package no.spinn.matching.organisation.partner.api;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.spinn.matching.organisation.partner.Listing;
import no.spinn.matching.organisation.partner.ListingContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A listing as its owner reads it. */
@Schema(name = "PartnerListing", description = "A listing for organisations that search for partners")
record ListingView(
        UUID id,
        String name,
        String country,
        String description,
        Set<String> themes,
        Set<String> roles,
        Set<String> seeks,
        String contact,

        @Schema(description = "Whether anybody may read the listing without a token, except `contact`")
        boolean openToAll,

        Instant createdAt) {

    static ListingView of(Listing listing) {
        ListingContent content = listing.content();
        return new ListingView(
                listing.id(),
                content.name(),
                content.country(),
                content.description(),
                content.themes(),
                content.roles(),
                content.seeks(),
                content.contact(),
                content.openToAll(),
                listing.createdAt());
    }
}
