package no.spinn.instruments.reference.provider.api;

import java.util.UUID;
import no.spinn.instruments.reference.provider.NamedProvider;
import no.spinn.kit.language.Languages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reference to a provider. */
@Schema(name = "ProviderReference")
public record ProviderRef(UUID id, String name) {

    public static ProviderRef of(NamedProvider provider, Languages languages) {
        return new ProviderRef(provider.id(), languages.text(provider.name()));
    }
}
