package no.spinn.instruments.reference.provider;

import java.util.UUID;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;

/** A provider in the public state of an instrument or a call. */
public record NamedProvider(UUID id, OrganisationId organisation, LocalizedText name) {

    public static NamedProvider of(Provider provider) {
        return new NamedProvider(provider.id(), provider.organisation(), provider.name());
    }
}
