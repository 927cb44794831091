package no.spinn.applications.handling.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Who assesses what. */
@ApplicationScoped
public class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    /** In the order in which they were made. */
    public List<Assignment> of(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }

    /** Those of many applications. */
    public List<Assignment> ofAll(List<UUID> applicationIds) {
        return list("applicationId in ?1 order by id", applicationIds);
    }

    /** One of an application, about to be changed. Others who would change it wait until the transaction ends. */
    public Assignment lock(UUID applicationId, UUID id) {
        return find("applicationId = ?1 and id = ?2", applicationId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Assignments::notFound);
    }

    /** One of an application. */
    public Assignment one(UUID applicationId, UUID id) {
        return find("applicationId = ?1 and id = ?2", applicationId, id)
                .firstResultOptional()
                .orElseThrow(Assignments::notFound);
    }

    /** Those of an organisation's assessors, the newest first. */
    public List<Assignment> of(OrganisationId organisation, @Nullable UUID after, int rows) {
        Parameters values = Parameters.with("organisation", organisation.value());
        String earlier = "";
        if (after != null) {
            earlier = " and id < :after";
            values.and("after", after);
        }
        return find("organisation = :organisation" + earlier + " order by id desc", values)
                .page(0, rows)
                .list();
    }

    boolean has(UUID applicationId, UUID assessorId) {
        return count("applicationId = ?1 and assessorId = ?2", applicationId, assessorId) > 0;
    }

    /** Whether an assessor of this organisation reads the application. */
    boolean read(UUID applicationId, OrganisationId organisation) {
        return count(
                        "applicationId = ?1 and organisation = ?2 and state in (DECLARED, SUBMITTED)",
                        applicationId,
                        organisation.value())
                > 0;
    }

    boolean isAssigned(UUID assessorId) {
        return count("assessorId", assessorId) > 0;
    }

    /** For whom there is nothing of it to see. */
    public static Refusal notFound() {
        return new Refusal(KitProblem.NOT_FOUND, "There is no such assessor or assignment.");
    }
}
