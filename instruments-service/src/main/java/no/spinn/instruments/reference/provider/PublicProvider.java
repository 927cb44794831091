package no.spinn.instruments.reference.provider;

import java.util.UUID;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;

/**
 * The public state of a provider.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record PublicProvider(
        UUID id, String slug, OrganisationId organisation, LocalizedText name, String country, String homepage) {

    public static PublicProvider of(Provider provider) {
        Provider.Details details = provider.details();
        return new PublicProvider(
                provider.id(),
                details.slug(),
                details.organisation(),
                details.name(),
                details.country(),
                details.homepage());
    }
}
