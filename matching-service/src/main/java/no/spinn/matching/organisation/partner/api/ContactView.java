package no.spinn.matching.organisation.partner.api;

import java.time.Instant;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.organisation.partner.Contact;
import no.spinn.matching.organisation.partner.ContactState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request for contact as one of the two organisations reads it. */
@Schema(name = "PartnerContact", description = "A request for contact between two organisations")
record ContactView(
        UUID id,
        UUID listingId,

        @Schema(description = "The organisation that sent the request")
        OrganisationId organisation,

        String name,
        String message,
        ContactState state,

        @Schema(description = "The contact address of the other organisation; absent until the request is accepted")
        @Nullable
        String contact,

        Instant createdAt,
        @Nullable Instant answeredAt) {

    static ContactView of(Contact contact, OrganisationId reader) {
        return new ContactView(
                contact.id(),
                contact.listing().id(),
                contact.organisation(),
                contact.name(),
                contact.message(),
                contact.state(),
                contact.contactOfOther(reader),
                contact.createdAt(),
                contact.answeredAt());
    }
}
