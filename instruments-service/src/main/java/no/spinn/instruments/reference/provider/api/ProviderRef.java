package no.spinn.instruments.reference.provider.api;

import java.util.UUID;
import no.spinn.instruments.reference.provider.NamedProvider;
import no.spinn.kit.language.Languages;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reference to a provider. */
@Schema(name = "ProviderReference")
public record ProviderRef(
        UUID id,

        @Schema(description = "ISO 6523", examples = "0192:991825827")
        OrganisationId organisation,

        String name) {

    public static ProviderRef of(NamedProvider provider, Languages languages) {
        return new ProviderRef(provider.id(), provider.organisation(), languages.text(provider.name()));
    }
}
