package no.spinn.applications.handling.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The agreed scores, by application. */
@ApplicationScoped
public class Consensuses implements PanacheRepositoryBase<Consensus, UUID> {

    List<Consensus> ofAll(List<UUID> applicationIds) {
        return list("applicationId in ?1", applicationIds);
    }
}
