package no.spinn.applications.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.applications.call.Call;
import no.spinn.applications.call.Calls;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;

/** All applications. To whom one does not belong, it does not exist. */
@ApplicationScoped
public class Applications implements PanacheRepositoryBase<Application, UUID> {

    private static final String SUBMITTED_TO_CALLS_OF_CALLER = """
            state <> DRAFT and callId in (select c.id from Call c where c.providerOrganisation = :caller)""";

    private final Calls calls;

    Applications(Calls calls) {
        this.calls = calls;
    }

    /** One that the caller may read: its own, or one that was submitted to a call of its own. */
    public Application readable(UUID id, OrganisationId caller) {
        return find(
                        "id = :id and (applicant = :caller or (" + SUBMITTED_TO_CALLS_OF_CALLER + "))",
                        Parameters.with("id", id).and("caller", caller.value()))
                .firstResultOptional()
                .orElseThrow(Applications::notFound);
    }

    /** One that the caller holds. */
    public Application own(UUID id, OrganisationId caller) {
        return findByIdOptional(id)
                .filter(application -> application.applicant().equals(caller))
                .orElseThrow(Applications::notFound);
    }

    /** One that the caller holds and is about to change. Others who would change it wait until the transaction ends. */
    public Application lockOwn(UUID id, OrganisationId caller) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(application -> application.applicant().equals(caller))
                .orElseThrow(Applications::notFound);
    }

    /**
     * One that was submitted to a call of the caller's, about to be changed. To its own applicant it is no secret, but not
     * to be handled either. Others who would change it wait until the transaction ends.
     */
    public Application lockForProvider(UUID id, OrganisationId caller) {
        Application application = lock(id);
        if (application.applicant().equals(caller)) {
            throw new Refusal(KitProblem.FORBIDDEN, "This is for the provider of the call.");
        }
        Call call = calls.findById(application.callId());
        if (application.state() == State.DRAFT || !call.providerOrganisation().equals(caller.value())) {
            throw notFound();
        }
        return application;
    }

    /** One that somebody else's act concerns. Others who would change it wait until the transaction ends. */
    public Application lock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(Applications::notFound);
    }

    public List<Application> byIds(List<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Newest first. */
    public List<Application> search(Search search) {
        Parameters values = Parameters.with("caller", search.caller().value());
        StringBuilder conditions = new StringBuilder(
                search.as() == Party.APPLICANT ? "applicant = :caller" : SUBMITTED_TO_CALLS_OF_CALLER);
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
