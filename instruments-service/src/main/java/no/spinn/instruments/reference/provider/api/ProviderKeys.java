package no.spinn.instruments.reference.provider.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import no.spinn.instruments.reference.provider.Provider;
import no.spinn.instruments.reference.provider.Providers;

/** Finds the providers that keys name. */
@ApplicationScoped
public class ProviderKeys {

    private final Providers providers;

    ProviderKeys(Providers providers) {
        this.providers = providers;
    }

    /** The id; empty for an organisation that is no provider. */
    public Optional<UUID> idOf(ProviderKey key) {
        return key.id().or(() -> key.organisation().flatMap(providers::of).map(Provider::id));
    }
}
