package no.spinn.instruments.catalogue.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.instruments.catalogue.instrument.Instruments;
import no.spinn.instruments.reference.criterion.CriteriaVersions;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** All calls. */
@ApplicationScoped
public class Calls implements PanacheRepositoryBase<Call, UUID> {

    private final Instruments instruments;

    Calls(Instruments instruments) {
        this.instruments = instruments;
    }

    /** The drafts of one provider with ids greater than this one, of one instrument or all, in the order of ids. */
    public List<Call> draftsAfter(UUID id, @Nullable UUID instrumentId, OrganisationId provider, int limit) {
        return find(
                        """
                        from Call c join fetch c.instrument i join fetch i.provider p
                        where c.id > :id and c.state = DRAFT and p.organisation = :owner
                          and (:instrument is null or i.id = :instrument)
                        order by c.id""",
                        Parameters.with("id", id).and("owner", provider.value()).and("instrument", instrumentId))
                .page(Page.ofSize(limit))
                .list();
    }

    /** The call with its row locked, so that a check of its state holds until the transaction ends. */
    public Optional<Call> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All criteria that apply: the instrument's in the version of the call, then the call's own. */
    public List<Criterion> criteriaOf(Call call) {
        return criteriaOf(call, call.ownCriteria());
    }

    /** All criteria that would apply if these were the call's own. */
    List<Criterion> criteriaOf(Call call, List<Criterion> own) {
        return Stream.concat(instruments.criteriaOf(call.instrument(), call.criteriaVersion()).stream(), own.stream())
                .toList();
    }

    /** The plan, its criteria numbered on from those that the call has. */
    CallPlan continued(Call call, CallPlan plan) {
        List<Criterion> criteria = CriteriaVersions.continued(call.ownCriteria(), plan.criteria());
        return new CallPlan(plan.terms(), plan.opensAt(), plan.closesAt(), criteria);
    }

    /** What everybody may know of it now; of a draft, what everybody would. */
    public PublicCall publicStateOf(Call call) {
        return PublicCall.of(call, criteriaOf(call));
    }

    /** The same without the criteria, for lists. */
    public PublicCall outlineOf(Call call) {
        return PublicCall.of(call, List.of());
    }

    List<Call> announcedUnder(UUID instrumentId) {
        return find("instrument.id = ?1 and state <> DRAFT", instrumentId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** These calls, in the order of ids. */
    public List<Call> withInstruments(List<UUID> ids) {
        return list(
                "from Call c join fetch c.instrument i join fetch i.provider p where c.id in ?1 order by c.id", ids);
    }

    /** What time it is for calls. All replicas share this clock; their own may disagree. */
    public Instant now() {
        return (Instant) getEntityManager()
                .createNativeQuery("SELECT clock_timestamp()", Object.class)
                .getSingleResult();
    }
}
