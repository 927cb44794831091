package no.spinn.applications.formalcheck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All dismissals. */
@ApplicationScoped
public class Dismissals implements PanacheRepositoryBase<Dismissal, UUID> {

    /** The dismissal of an application that stands. */
    public Optional<Dismissal> standing(UUID applicationId) {
        return find("applicationId = ?1 and reversedAt is null", applicationId).firstResultOptional();
    }
}
