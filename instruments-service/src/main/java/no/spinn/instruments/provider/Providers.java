package no.spinn.instruments.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All providers. */
@ApplicationScoped
public class Providers implements PanacheRepositoryBase<Provider, UUID> {

    /** Providers with ids greater than this one, in the order of ids. */
    public List<Provider> after(UUID id, int limit) {
        return find("id > ?1 order by id", id).page(Page.ofSize(limit)).list();
    }

    /** Adds the provider, or replaces what is said of it. */
    public Provider place(UUID id, Provider.Details details) {
        return getEntityManager().merge(new Provider(id, details));
    }
}
