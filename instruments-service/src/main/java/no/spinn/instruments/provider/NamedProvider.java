package no.spinn.instruments.provider.events;

import java.util.UUID;
import no.spinn.instruments.provider.Provider;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;

/** A provider within an event. */
public record PublishedProvider(UUID id, OrganisationId organisation, LocalizedText name) {

    public static PublishedProvider of(Provider provider) {
        return new PublishedProvider(provider.id(), provider.organisation(), provider.name());
    }
}
