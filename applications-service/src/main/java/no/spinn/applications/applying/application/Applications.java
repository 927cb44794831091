package no.spinn.applications.applying.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.applications.applying.list.ListSource;
import no.spinn.applications.applying.list.Sort;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.common.query.Literals;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;

/** All applications. An application does not exist for an organisation that has no role in it. */
@ApplicationScoped
public class Applications implements PanacheRepositoryBase<Application, UUID> {

    private static final String SUBMITTED_TO_CALLS_OF_CALLER = """
            state not in %s and callId in (select c.id from Call c where c.providerOrganisation = :caller)""".formatted(Literals.list(Act.SUBMIT.from()));

    /** The list of applications. A draft counts as submitted later than all others. */
    public static final ListSource<Application, State> LIST = ListSource.ofApplications(
            Application.class, State.class, Sort.bothWays("submittedAt", Sort.lastWithout("a.submitted_at")));

    private final CaseRoles roles;

    Applications(CaseRoles roles) {
        this.roles = roles;
    }

    /**
     * Begins an act, which is the only way to do something with an application. Locks its row until the transaction
     * ends. Refuses a caller who cannot read the application with 404, or with 409 if it has to answer first, then the wrong role
     * with 403, then the wrong state with 409. The caller of this method checks the preconditions of the request after that.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Application begin(Act act, UUID id, OrganisationId caller) {
        Optional<Application> found = lock(id);
        requireRole(act, standing(found, id, caller));
        Application application = found.orElseThrow(Applications::notFound);
        application.requireLegal(act);
        return application;
    }

    /** Of the caller in an application, or, with the same lookups and without any role, in one that does not exist. */
    private CaseRoles.Standing standing(Optional<Application> found, UUID id, OrganisationId caller) {
        return roles.standing(found.orElseGet(() -> Application.absent(id)), caller);
    }

    private static void requireRole(Act act, CaseRoles.Standing standing) {
        if (standing.hasAny(act.by())) {
            return;
        }
        if (standing.reading().isEmpty()) {
            throw unreadable(standing);
        }
        throw new Refusal(
                KitProblem.FORBIDDEN, ApplicationDetail.NOT_YOUR_ROLE.words(Map.of("roles", codes(act.by()))));
    }

    private static String codes(Set<Role> roles) {
        return roles.stream().map(Role::code).collect(Collectors.joining(", "));
    }

    private Optional<Application> lock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** One of many applications, with its row locked, and whether its state allows the requested act. */
    public record Begun(Application application, boolean legal) {}

    /**
     * Begins an act of the provider on each of many applications to one call, by their ids. Omits applications that do
     * not exist for the caller. Locks the rows in a fixed order, so that concurrent requests do not deadlock.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, Begun> beginAll(UUID callId, Map<UUID, Act> acts, OrganisationId provider) {
        return find(
                        "callId = :callId and id in :ids and " + SUBMITTED_TO_CALLS_OF_CALLER + " order by id",
                        Parameters.with("callId", callId)
                                .and("ids", acts.keySet())
                                .and("caller", provider.value()))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Application::id,
                        application -> new Begun(
                                application,
                                Objects.requireNonNull(
                                                acts.get(application.id()), "an act was requested for each application")
                                        .isLegalFrom(application.state()))));
    }

    /**
     * Locks the rows of applications on which acts begin one by one after that. In the order of their ids, so that concurrent
     * requests do not deadlock.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reserve(List<UUID> ids) {
        getEntityManager()
                .createNativeQuery("SELECT id FROM application WHERE id IN (:ids) ORDER BY id FOR UPDATE", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Reserves applications and loads them by one statement, so that their acts need none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void load(List<UUID> ids) {
        find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * Returns an application that the caller may read, with the role of the caller. A draft does not exist for the
     * provider. Who is invited or assigned has to answer first (409).
     */
    public Access access(UUID id, OrganisationId caller) {
        Optional<Application> found = findByIdOptional(id);
        CaseRoles.Standing standing = standing(found, id, caller);
        Role role = standing.reading().orElseThrow(() -> unreadable(standing));
        return new Access(found.orElseThrow(Applications::notFound), role);
    }

    /** Returns an application, with the role of the caller. Refuses when that role may not see this part. */
    public Access access(UUID id, OrganisationId caller, Part part) {
        Access access = access(id, caller);
        if (!access.shows(part)) {
            throw notFound();
        }
        return access;
    }

    /** Returns an application in which the role of the caller may see this part. */
    public Application readable(UUID id, OrganisationId caller, Part part) {
        return access(id, caller, part).application();
    }

    /** Returns the organisations whose role may see this part of an application. */
    public Set<OrganisationId> readers(UUID id, Part part) {
        Application application = findByIdOptional(id).orElseThrow(Applications::notFound);
        return roles.readers(application).entrySet().stream()
                .filter(reader -> part.isSeenBy(reader.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Returns the applications to a call that have reached the assessment and were not withdrawn. */
    public List<Application> assessed(UUID callId) {
        Set<State> states = State.following(Act.BEGIN_ASSESSMENT);
        states.remove(Act.WITHDRAW.to());
        return list("callId = ?1 and state in ?2 order by id", callId, states);
    }

    /** Returns those of these applications that were submitted to a call of the caller. */
    public List<Application> submitted(UUID callId, List<UUID> ids, OrganisationId caller) {
        return list(
                "callId = :callId and id in :ids and " + SUBMITTED_TO_CALLS_OF_CALLER + " order by id",
                Parameters.with("callId", callId).and("ids", ids).and("caller", caller.value()));
    }

    /** Returns the sum of the grants from a call's budget, without declined ones. */
    public BigDecimal granted(UUID callId) {
        return getEntityManager()
                .createQuery("""
                        select coalesce(sum(grantedAmount), 0) from Application
                        where callId = :callId and state <> :declined""", BigDecimal.class)
                .setParameter("callId", callId)
                .setParameter("declined", Act.DECLINE.to())
                .getSingleResult();
    }

    /** Returns these sums by call. A call without grants has none. */
    public Map<UUID, BigDecimal> granted(Set<UUID> callIds) {
        return getEntityManager()
                .createQuery("""
                        select callId, sum(grantedAmount) from Application
                        where callId in :callIds and state <> :declined and grantedAmount is not null
                        group by callId""", Object[].class)
                .setParameter("callIds", callIds)
                .setParameter("declined", Act.DECLINE.to())
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (BigDecimal) row[1]));
    }

    public List<Application> byIds(List<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Returns those of these applications that the caller may read. */
    public Set<UUID> readableAmong(List<Application> applications, OrganisationId caller) {
        return roles.readingAmong(applications, caller).keySet();
    }

    /** An organisation that has to answer first knows of the application. For every other, it does not exist. */
    private static Refusal unreadable(CaseRoles.Standing standing) {
        return standing.firstDuty()
                .<Refusal>map(duty -> new ApplicationRefused(ApplicationProblem.ANSWER_FIRST, duty))
                .orElseGet(Applications::notFound);
    }

    private static Refusal notFound() {
        return new Refusal(KitProblem.NOT_FOUND, ApplicationDetail.NO_ROLE.words());
    }
}
