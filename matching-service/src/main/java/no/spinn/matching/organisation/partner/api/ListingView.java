package no.spinn.matching.organisation.partner.api;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.spinn.matching.organisation.partner.Listing;
import no.spinn.matching.organisation.partner.Offer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A listing, to its owner. */
@Schema(name = "PartnerListing", description = "What an organisation publishes for others who look for partners")
record ListingView(
        UUID id,
        String name,
        String country,
        String description,
        Set<String> themes,
        Set<String> roles,
        Set<String> seeks,
        String contact,
        Instant createdAt) {

    static ListingView of(Listing listing) {
        Offer offer = listing.offer();
        return new ListingView(
                listing.id(),
                offer.name(),
                offer.country(),
                offer.description(),
                offer.themes(),
                offer.roles(),
                offer.seeks(),
                offer.contact(),
                listing.createdAt());
    }
}
