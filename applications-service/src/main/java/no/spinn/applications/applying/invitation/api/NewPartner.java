package no.spinn.applications.applying.invitation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import no.spinn.applications.applying.partner.Invited;
import no.spinn.applications.applying.partner.Participation;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The organisation to invite. */
@Schema(name = "PartnerRequest", examples = """
                {"organisation": "0192:964338531", "name": "Bergen kommune", "country": "NO", "contribution": "Tries the service out in two schools"}""")
record NewPartner(
        @NotNull
        @Schema(
                description =
                        "The identifier (ISO 6523) in the organisation's own tokens, also for a foreign organisation")
        OrganisationId organisation,

        @NotBlank @Size(max = 200) String name,

        @NotNull @Pattern(regexp = "[A-Z]{2}") @Schema(description = "ISO 3166-1 alpha-2")
        String country,

        @Schema(
                description =
                        "`partner`, or `member` for an organisation on whose behalf the applicant applies as coordinator",
                defaultValue = "partner")
        @Nullable
        Participation participation,

        @Schema(
                description =
                        "The facts `organisation.*` of a member, by fact id. Criteria about the organisation are judged by the facts of each member. The member confirms them with its answer; `organisation.country` follows from `country`",
                examples = "{\"organisation.sector\":\"municipality\",\"organisation.municipalityNumber\":\"4601\"}")
        @Nullable
        @Size(max = 500)
        Map<String, Object> facts,

        @Schema(description = "The work or the money that the organisation will contribute") @Size(max = 2000) @Nullable
        String contribution) {

    Invited invited() {
        return new Invited(
                organisation,
                name,
                country,
                participation == null ? Participation.PARTNER : participation,
                facts == null ? Map.of() : facts,
                contribution);
    }
}
