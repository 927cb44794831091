package no.spinn.instruments.reference.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.instruments.history.Change;
import no.spinn.instruments.history.History;
import no.spinn.instruments.history.NewRevision;
import no.spinn.instruments.history.Subject;
import no.spinn.kit.security.OrganisationId;

/** All providers. */
@ApplicationScoped
public class Providers implements PanacheRepositoryBase<Provider, UUID> {

    private final History history;

    Providers(History history) {
        this.history = history;
    }

    /** Providers with ids greater than this one, in the order of ids. */
    public List<Provider> after(UUID id, int limit) {
        return find("id > ?1 order by id", id).page(Page.ofSize(limit)).list();
    }

    public Optional<Provider> of(OrganisationId organisation) {
        return find("organisation", organisation.value()).firstResultOptional();
    }

    /** The provider with this slug. */
    public Optional<Provider> named(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** Adds or changes a provider. */
    public Provider place(UUID id, Provider.Details details) {
        Provider provider = findById(id);
        if (provider == null) {
            provider = new Provider(id, details);
            persist(provider);
        } else {
            provider.describe(details);
        }
        history.append(List.of(new NewRevision(
                Subject.provider(id), provider.version(), Change.PUBLISHED, PublicProvider.of(provider))));
        return provider;
    }
}
