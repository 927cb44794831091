package no.spinn.instruments.seed;

import java.util.UUID;
import no.spinn.instruments.reference.provider.Provider;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;

/** An entry of providers.yaml. */
record SeedProvider(
        UUID id, String slug, OrganisationId organisation, LocalizedText name, String country, String homepage) {

    Provider.Details details() {
        return new Provider.Details(slug, organisation, name, country, homepage);
    }
}
