package no.spinn.matching.organisation.partner.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for contact. */
@Schema(
        name = "PartnerContactRequest",
        description = "A request for contact",
        examples =
                "{\"listingId\":\"01a21531-1262-7822-9d98-ba7526d40359\",\"name\":\"Oslo kommune\",\"message\":\"We try the same, and would like to do it together.\",\"contact\":\"innovation@example.org\"}")
record ContactBody(
        @NotNull @Schema(description = "The listing that the request is about")
        UUID listingId,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "The name that the other organisation reads, such as the name of the organisation")
        String name,

        @NotBlank @Size(max = 2000) String message,

        @NotBlank
        @Size(max = 200)
        @Schema(
                description =
                        "A contact address of the organisation, not of a person. It is disclosed when the request is accepted")
        String contact) {}
