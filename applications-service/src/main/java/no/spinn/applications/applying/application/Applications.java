package no.spinn.applications.applying.application;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.applications.upstream.call.Call;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;

/** All applications. To whom one does not belong, it does not exist. */
@ApplicationScoped
public class Applications implements PanacheRepositoryBase<Application, UUID> {

    private static final String SUBMITTED_TO_CALLS_OF_CALLER = """
            state <> DRAFT and callId in (select c.id from Call c where c.providerOrganisation = :caller)""";

    private static final String CONFIRMED_BY_CALLER =
            "id in (select p.applicationId from Partner p where p.organisation = :caller and p.state = CONFIRMED)";

    private final Calls calls;
    private final List<CaseRoles> caseRoles;

    Applications(Calls calls, @All List<CaseRoles> caseRoles) {
        this.calls = calls;
        this.caseRoles = caseRoles;
    }

    /** One in which the caller has a role, with that role. To its provider a draft does not exist. */
    public Access access(UUID id, OrganisationId caller) {
        Application application = findByIdOptional(id).orElseThrow(Applications::notFound);
        return new Access(application, role(application, caller).orElseThrow(Applications::notFound));
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

    private Optional<Role> role(Application application, OrganisationId caller) {
        if (application.applicant().equals(caller)) {
            return Optional.of(Role.APPLICANT);
        }
        Call call = calls.findById(application.callId());
        if (application.state() != State.DRAFT && call.providerOrganisation().equals(caller.value())) {
            return Optional.of(Role.PROVIDER);
        }
        return caseRoles.stream()
                .filter(group -> group.include(application, caller))
                .map(CaseRoles::role)
                .findFirst();
    }

    /** One that the caller holds. */
    public Application own(UUID id, OrganisationId caller) {
        return held(findByIdOptional(id).orElseThrow(Applications::notFound), caller);
    }

    /** One that the caller holds and is about to change. Others who would change it wait until the transaction ends. */
    public Application lockOwn(UUID id, OrganisationId caller) {
        return held(lock(id), caller);
    }

    /**
     * One that was submitted to a call of the caller's, about to be changed. Others who would change it wait until the
     * transaction ends.
     */
    public Application lockForProvider(UUID id, OrganisationId caller) {
        Application application = lock(id);
        Role role = role(application, caller).orElseThrow(Applications::notFound);
        if (role != Role.PROVIDER) {
            throw new Refusal(KitProblem.FORBIDDEN, "This is for the provider of the call.");
        }
        return application;
    }

    /** To who has another role it is no secret, but only its applicant acts for it. */
    private Application held(Application application, OrganisationId caller) {
        Role role = role(application, caller).orElseThrow(Applications::notFound);
        if (role != Role.APPLICANT) {
            throw new Refusal(KitProblem.FORBIDDEN, "This is for the applicant.");
        }
        return application;
    }

    /** One in which the caller has a role that sees this part, about to be changed. */
    public Application lockReadable(UUID id, OrganisationId caller, Part part) {
        lock(id);
        return readable(id, caller, part);
    }

    /** One that somebody else's act concerns. Others who would change it wait until the transaction ends. */
    public Application lock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(Applications::notFound);
    }

    /**
     * Those of a call of the caller's that have left their applicants' hands, about to be changed. They are locked in one
     * order, so that two who lock many do not wait for each other.
     */
    public List<Application> lockSubmitted(UUID callId, List<UUID> ids, OrganisationId caller) {
        return find(
                        "callId = :callId and id in :ids and " + SUBMITTED_TO_CALLS_OF_CALLER + " order by id",
                        Parameters.with("callId", callId).and("ids", ids).and("caller", caller.value()))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those to a call that have come as far as the assessment and were not withdrawn. */
    public List<Application> assessed(UUID callId) {
        return list("""
                callId = ?1 and state not in (DRAFT, SUBMITTED, FORMAL_CHECK, SUPPLEMENT_REQUESTED, DISMISSED, WITHDRAWN)
                order by id""", callId);
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
                        where callId = :callId and state <> DECLINED""", BigDecimal.class)
                .setParameter("callId", callId)
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
