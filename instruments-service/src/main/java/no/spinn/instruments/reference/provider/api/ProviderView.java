package no.spinn.instruments.reference.provider.api;

import java.util.UUID;
import no.spinn.instruments.reference.provider.PublicProvider;
import no.spinn.kit.language.Languages;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provider in the caller's language. */
@Schema(name = "Provider", description = "An organisation that offers instruments")
record ProviderView(
        UUID id,

        @Schema(examples = "forskningsradet") String slug,

        @Schema(
                description = "The organisation by ISO 6523, as in `consumer.ID` of tokens",
                examples = "0192:970141669")
        OrganisationId organisation,

        @Schema(examples = "Research Council of Norway") String name,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "NO")
        String country,

        @Schema(examples = "https://www.forskningsradet.no/")
        String homepage) {

    static ProviderView of(PublicProvider provider, Languages languages) {
        return new ProviderView(
                provider.id(),
                provider.slug(),
                provider.organisation(),
                languages.text(provider.name()),
                provider.country(),
                provider.homepage());
    }
}
