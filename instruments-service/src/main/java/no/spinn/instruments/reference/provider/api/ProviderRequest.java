package no.spinn.instruments.reference.provider.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.spinn.instruments.reference.provider.Provider;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.text.WebUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provider as an operator registers it. */
@Schema(name = "ProviderRequest", description = "A provider as an operator registers it, in all languages")
record ProviderRequest(
        @Schema(description = "A short name for addresses, unique among providers", examples = "forskningsradet")
        @NotNull
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Size(max = 80)
        String slug,

        @NotNull LocalizedText name,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "NO") @NotNull
        String country,

        @Schema(description = WebUrl.RULE, examples = "https://www.forskningsradet.no/")
        @NotNull
        @WebUrl
        @Size(max = 2000)
        String homepage) {

    Provider.Details of(OrganisationId organisation) {
        return new Provider.Details(slug, organisation, name, country, homepage);
    }
}
