package no.spinn.instruments.catalogue.instrument;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;

/** What providers are working on. */
@ApplicationScoped
public class InstrumentDrafts implements PanacheRepositoryBase<InstrumentDraft, UUID> {

    /** The drafts of one provider with ids greater than this one, in the order of ids. */
    public List<InstrumentDraft> after(UUID id, OrganisationId provider, int limit) {
        return find(
                        "from InstrumentDraft d join fetch d.provider p where d.id > ?1 and p.organisation = ?2 order by d.id",
                        id,
                        provider.value())
                .page(Page.ofSize(limit))
                .list();
    }

    /** The draft with its row locked until the transaction ends. */
    public Optional<InstrumentDraft> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
