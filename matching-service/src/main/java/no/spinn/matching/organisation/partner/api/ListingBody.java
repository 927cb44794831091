package no.spinn.matching.organisation.partner.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import no.spinn.matching.organisation.partner.ListingContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The content of a listing. */
@Schema(
        name = "PartnerListingRequest",
        description = "A listing for organisations that search for partners",
        examples =
                "{\"name\":\"Bergen kommune\",\"country\":\"NO\",\"description\":\"Safer ways to school, tried with three schools.\",\"themes\":[\"mobility\",\"education\"],\"roles\":[\"applicant\",\"pilot_customer\"],\"seeks\":[\"partner\"],\"contact\":\"innovation@example.org\",\"openToAll\":true}")
record ListingBody(
        @NotBlank
        @Size(max = 200)
        @Schema(description = "The name that others read, such as the name of the organisation")
        String name,

        @NotNull @Pattern(regexp = "[A-Z]{2}") @Schema(description = "ISO 3166-1 alpha-2")
        String country,

        @NotBlank @Size(max = 2000) @Schema(description = "What the organisation works on, in its own words")
        String description,

        @NotNull
        @Size(min = 1, max = 20)
        @Schema(description = "What the organisation works on; codes of `project.themes`")
        Set<@NotBlank String> themes,

        @NotNull
        @Size(max = 10)
        @Schema(description = "The roles that it can have in a project; codes of `applicant.role`")
        Set<@NotBlank String> roles,

        @NotNull @Size(max = 10) @Schema(description = "The roles that it seeks in partners; codes of `applicant.role`")
        Set<@NotBlank String> seeks,

        @NotBlank
        @Size(max = 200)
        @Schema(
                description =
                        "A contact address of the organisation, not of a person. It is disclosed only after a request for contact is accepted")
        String contact,

        @Schema(
                description =
                        "Whether anybody may read the listing without a token, except `contact`; otherwise only organisations with a token. No e-mail address may be in its name and description then",
                defaultValue = "false")
        @Nullable
        Boolean openToAll) {

    ListingContent content() {
        return new ListingContent(
                name, country, description, themes, roles, seeks, contact, Boolean.TRUE.equals(openToAll));
    }
}
