package no.spinn.instruments.catalogue.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.instruments.catalogue.instrument.Instruments;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.instruments.reference.criterion.CriteriaVersions;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.CriterionOrigin;
import no.spinn.instruments.reference.criterion.Interpretation;
import no.spinn.instruments.reference.criterion.InterpretedCriteria;
import no.spinn.instruments.reference.fact.Facts;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** All calls. */
@ApplicationScoped
public class Calls implements PanacheRepositoryBase<Call, UUID> {

    private final Instruments instruments;
    private final Facts facts;

    Calls(Instruments instruments, Facts facts) {
        this.instruments = instruments;
        this.facts = facts;
    }

    /** The drafts of one provider with ids greater than this one, of one instrument or all, in the order of ids. */
    public List<Call> draftsAfter(UUID id, @Nullable UUID instrumentId, OrganisationId provider, int limit) {
        return find(
                        """
                        from Call c join fetch c.instrument i join fetch i.provider p
                        where c.id > :id and c.state in :states and p.organisation = :owner
                          and (:instrument is null or i.id = :instrument)
                        order by c.id""",
                        Parameters.with("id", id)
                                .and("states", CallState.privateStates())
                                .and("owner", provider.value())
                                .and("instrument", instrumentId))
                .page(Page.ofSize(limit))
                .list();
    }

    /**
     * Begins an act of a provider: locks the call until the transaction ends and checks the act against {@link CallAct}.
     * Refuses with 404 where the caller is not the provider, with 403 where the act is not the provider's, and with 409 in
     * the wrong state.
     */
    public Call begin(CallAct act, UUID id, OrganisationId caller) {
        Call call = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.instrument().isOf(caller))
                .orElseThrow(Calls::notFound);
        act.requireLegal(Actor.PROVIDER, call);
        return call;
    }

    /** The refusal where a call does not exist for the caller. */
    public static Refusal notFound() {
        return new Refusal(KitProblem.NOT_FOUND, CatalogueDetail.NO_CALL.words());
    }

    /** All criteria that apply: the instrument's in the version of the call, the call's own, and those of its terms. */
    public List<Criterion> criteriaOf(Call call) {
        return criteriaOf(call, present(call)).criteria();
    }

    private CallCriteria present(Call call) {
        return new CallCriteria(call.ownCriteria(), termCriteriaOf(call), call.ownInterpretation());
    }

    /** All criteria that would apply if these were the call's. */
    InterpretedCriteria criteriaOf(Call call, CallCriteria ofCall) {
        InterpretedCriteria instruments = ofInstrument(call);
        List<Criterion> all = Stream.of(
                        instruments.criteria(),
                        ofCall.own().stream()
                                .map(own -> own.from(CriterionOrigin.CALL))
                                .toList(),
                        ofCall.ofTerms())
                .flatMap(List::stream)
                .toList();
        return new InterpretedCriteria(all, instruments.interpretation().and(ofCall.interpretation()));
    }

    /** The criteria of the instrument in the version of the call. */
    InterpretedCriteria ofInstrument(Call call) {
        return instruments.criteriaOf(call.instrument(), call.instrumentCriteriaVersion());
    }

    private List<Criterion> termCriteriaOf(Call call) {
        List<Criterion> announced = call.termCriteria();
        return announced != null || call.state().isPublic()
                ? Objects.requireNonNullElse(announced, List.of())
                : TermCriteria.of(call.terms(), facts.vocabulary());
    }

    /** The criteria that a call has with this plan, each numbered on from its present version. */
    CallCriteria continued(Call call, CallPlan plan) {
        return new CallCriteria(
                CriteriaVersions.continued(call.ownCriteria(), plan.criteria()),
                CriteriaVersions.continued(termCriteriaOf(call), TermCriteria.of(plan.terms(), facts.vocabulary())),
                plan.interpretation());
    }

    /** The public state of the call; for a draft, the one that it would have. */
    public PublicCall publicStateOf(Call call) {
        return PublicCall.of(call, criteriaOf(call, present(call)));
    }

    /** The same without the criteria, for lists. */
    public PublicCall outlineOf(Call call) {
        return PublicCall.of(call, new InterpretedCriteria(List.of(), Interpretation.NONE));
    }

    List<Call> announcedUnder(UUID instrumentId) {
        return find("instrument.id = ?1 and state in ?2", instrumentId, CallState.publicStates())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Announced calls with ids greater than this one, in the order of ids. */
    List<Call> announcedAfter(UUID id, int limit) {
        return find("id > ?1 and state in ?2 order by id", id, CallState.publicStates())
                .page(Page.ofSize(limit))
                .list();
    }

    /** Announced calls without criteria of their terms, locked; others are working on those that are locked already. */
    List<Call> lockWithoutTermCriteria(int limit) {
        return find("termCriteria is null and state in ?1 order by id", CallState.publicStates())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(Page.ofSize(limit))
                .list();
    }

    long countAnnounced() {
        return count("state in ?1", CallState.publicStates());
    }

    /** These calls, in the order of ids. */
    public List<Call> withInstruments(List<UUID> ids) {
        return list(
                "from Call c join fetch c.instrument i join fetch i.provider p where c.id in ?1 order by c.id", ids);
    }

    /** The time by the database's clock, which all replicas share; their own clocks may differ. */
    public Instant now() {
        return (Instant) getEntityManager()
                .createNativeQuery("SELECT clock_timestamp()", Object.class)
                .getSingleResult();
    }
}
