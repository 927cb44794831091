package no.spinn.applications.handling.formalcheck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The requests for supplements, by application. */
@ApplicationScoped
public class SupplementRequests implements PanacheRepositoryBase<SupplementRequest, UUID> {

    /** Returns the requests in the order in which they were made. */
    public List<SupplementRequest> of(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }

    /** Returns the requests in many applications that have no answer. */
    List<SupplementRequest> unanswered(List<UUID> applicationIds) {
        return list("applicationId in ?1 and givenAt is null order by id", applicationIds);
    }

    public Optional<SupplementRequest> of(UUID applicationId, UUID id) {
        return find("applicationId = ?1 and id = ?2", applicationId, id).firstResultOptional();
    }
}
