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
import no.spinn.applications.common.query.Literals;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;

/** All applications. To whom one does not belong, it does not exist. */
@ApplicationScoped
public class Applications implements PanacheRepositoryBase<Application, UUID> {

    private static final String SUBMITTED_TO_CALLS_OF_CALLER = """
            state not in %s and callId in (select c.id from Call c where c.providerOrganisation = :caller)""".formatted(Literals.list(Act.SUBMIT.from()));

    private static final String CONFIRMED_BY_CALLER =
            "id in (select p.applicationId from Partner p where p.organisation = :caller and p.state = CONFIRMED)";

    private final CaseRoles roles;

    Applications(CaseRoles roles) {
        this.roles = roles;
    }

    /**
     * Begins an act: the only way to do something with an application. Locks its row until the transaction ends. Refuses
     * with 404 who cannot read the application, then with 403 who has the wrong role, then with 409 in the wrong state.
     * Preconditions of the request come after that.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Application begin(Act act, UUID id, OrganisationId caller) {
        Application application = lock(id);
        requireRole(act, application, caller);
        application.requireLegal(act);
        return application;
    }

    private void requireRole(Act act, Application application, OrganisationId caller) {
        if (roles.hasAny(act.by(), application, caller)) {
            return;
        }
        if (roles.reading(application, caller).isEmpty()) {
            throw notFound();
        }
        throw new Refusal(KitProblem.FORBIDDEN, "This is for the %s.".formatted(inWords(act.by())));
    }

    private static String inWords(Set<Role> roles) {
        return roles.stream().map(Role::inWords).collect(Collectors.joining(" or the "));
    }

    private Application lock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(Applications::notFound);
    }

    /** An act that was asked for on one of many applications, with its row locked. */
    public record Begun(Application application, boolean legal) {}

    /**
     * Begins an act of the provider on each of many applications to one call, by their ids; those that do not exist for the
     * caller are left out. Rows are locked in one order, so that two who lock many do not wait for each other.
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
                                Objects.requireNonNull(acts.get(application.id()), "it was asked for")
                                        .isLegalFrom(application.state()))));
    }

    /** One that the caller reads, with the role in which it does. To its provider a draft does not exist. */
    public Access access(UUID id, OrganisationId caller) {
        Application application = findByIdOptional(id).orElseThrow(Applications::notFound);
        return new Access(application, roles.reading(application, caller).orElseThrow(Applications::notFound));
    }

    /** The same, where the role has to see this part. */
    public Access access(UUID id, OrganisationId caller, Part part) {
        Access access = access(id, caller);
        if (!access.shows(part)) {
            throw notFound();
        }
        return access;
    }

    /** One in which the caller has a role that sees this part. */
    public Application readable(UUID id, OrganisationId caller, Part part) {
        return access(id, caller, part).application();
    }

    /** Those to a call that have come as far as the assessment and were not withdrawn. */
    public List<Application> assessed(UUID callId) {
        Set<State> states = State.following(Act.BEGIN_ASSESSMENT);
        states.remove(Act.WITHDRAW.to());
        return list("callId = ?1 and state in ?2 order by id", callId, states);
    }

    /** Those of these that have left their applicants' hands, to a call of the caller's. */
    public List<Application> submitted(UUID callId, List<UUID> ids, OrganisationId caller) {
        return list(
                "callId = :callId and id in :ids and " + SUBMITTED_TO_CALLS_OF_CALLER + " order by id",
                Parameters.with("callId", callId).and("ids", ids).and("caller", caller.value()));
    }

    /** What has been granted of a call's budget, without what was declined. */
    public BigDecimal granted(UUID callId) {
        return getEntityManager()
                .createQuery("""
                        select coalesce(sum(grantedAmount), 0) from Application
                        where callId = :callId and state <> :declined""", BigDecimal.class)
                .setParameter("callId", callId)
                .setParameter("declined", Act.DECLINE.to())
                .getSingleResult();
    }

    public List<Application> byIds(List<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Newest first. */
    public List<Application> search(Search search) {
        Parameters values = Parameters.with("caller", search.caller().value());
        StringBuilder conditions = new StringBuilder(
                switch (search.as()) {
                    case APPLICANT -> "applicant = :caller";
                    case PROVIDER -> SUBMITTED_TO_CALLS_OF_CALLER;
                    case PARTNER -> CONFIRMED_BY_CALLER;
                });
        if (search.state() != null) {
            conditions.append(" and state = :state");
            values.and("state", search.state());
        }
        if (search.callId() != null) {
            conditions.append(" and callId = :callId");
            values.and("callId", search.callId());
        }
        if (search.after() != null) {
            conditions.append(" and id < :after");
            values.and("after", search.after());
        }
        return find("from Application where " + conditions + " order by id desc", values)
                .page(0, search.rows())
                .list();
    }

    private static Refusal notFound() {
        return new Refusal(KitProblem.NOT_FOUND, "No application of yours has this id.");
    }
}
