package no.spinn.matching.organisation.partner.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import no.spinn.matching.organisation.partner.Offer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation publishes of itself. */
@Schema(
        name = "NewPartnerListing",
        description = "What an organisation publishes for others who look for partners",
        examples =
                "{\"name\":\"Bergen kommune\",\"country\":\"NO\",\"description\":\"Safer ways to school, tried with three schools.\",\"themes\":[\"mobility\",\"education\"],\"roles\":[\"applicant\",\"pilot_customer\"],\"seeks\":[\"partner\"],\"contact\":\"innovation@example.org\"}")
record ListingBody(
        @NotBlank @Size(max = 200) @Schema(description = "What others read; the organisation's name, for instance")
        String name,

        @NotNull @Pattern(regexp = "[A-Z]{2}") @Schema(description = "ISO 3166-1 alpha-2")
        String country,

        @NotBlank @Size(max = 2000) @Schema(description = "What it works on, in its own words")
        String description,

        @NotNull @Size(min = 1, max = 20) @Schema(description = "What it works on; codes of `project.themes`")
        Set<@NotBlank String> themes,

        @NotNull @Size(max = 10) @Schema(description = "What it can be in a project; codes of `applicant.role`")
        Set<@NotBlank String> roles,

        @NotNull @Size(max = 10) @Schema(description = "Whom it looks for; codes of `applicant.role`")
        Set<@NotBlank String> seeks,

        @NotBlank
        @Size(max = 200)
        @Schema(
                description =
                        "How to reach it; an address of the organisation, not of a person. Told to nobody but those with whom contact was agreed")
        String contact) {

    Offer offer() {
        return new Offer(name, country, description, themes, roles, seeks, contact);
    }
}
