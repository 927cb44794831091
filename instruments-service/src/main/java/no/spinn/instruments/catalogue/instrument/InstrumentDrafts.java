package no.spinn.instruments.catalogue.instrument;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;

/** The drafts of instruments. */
@ApplicationScoped
public class InstrumentDrafts implements PanacheRepositoryBase<InstrumentDraft, UUID> {

    private final Instruments instruments;

    InstrumentDrafts(Instruments instruments) {
        this.instruments = instruments;
    }

    /** The drafts of one provider with ids greater than this one, in the order of ids. */
    public List<InstrumentDraft> after(UUID id, OrganisationId provider, int limit) {
        return find(
                        "from InstrumentDraft d join fetch d.provider p where d.id > ?1 and p.organisation = ?2 order by d.id",
                        id,
                        provider.value())
                .page(Page.ofSize(limit))
                .list();
    }

    /**
     * Begins an act of a provider on a draft: locks the draft and its instrument until the transaction ends and checks the
     * act against {@link InstrumentAct}. Refuses with 404 where the caller has no such draft, and with 409 in the wrong stage.
     */
    public InstrumentDraft begin(InstrumentAct act, UUID id, OrganisationId caller) {
        InstrumentDraft draft = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.isOf(caller))
                .orElseThrow(Instruments::notFound);
        act.requireLegalFrom(InstrumentStage.of(instruments.findLocked(id).orElse(null)));
        return draft;
    }
}
