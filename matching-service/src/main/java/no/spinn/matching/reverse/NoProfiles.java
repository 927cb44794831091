package no.spinn.matching.reverse;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import no.spinn.kit.security.OrganisationId;

/** Stands in where nothing stores profiles. */
@Singleton
@DefaultBean
class NoProfiles implements ProfileSource {

    @Override
    public void readAll(Consumer<IndexedProfile> reader) {
        // There are none.
    }

    @Override
    public Collection<UUID> ownedBy(OrganisationId organisation) {
        return List.of();
    }
}
