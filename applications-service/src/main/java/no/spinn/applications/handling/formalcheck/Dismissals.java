package no.spinn.applications.handling.formalcheck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All dismissals. */
@ApplicationScoped
public class Dismissals implements PanacheRepositoryBase<Dismissal, UUID> {

    /** Returns all dismissals of an application, also reversed ones, in the order in which they were made. */
    public List<Dismissal> of(UUID applicationId) {
        return list("applicationId = ?1 order by dismissedAt", applicationId);
    }

    /** Returns the dismissal that is in force. */
    public Optional<Dismissal> standing(UUID applicationId) {
        return find("applicationId = ?1 and reversedAt is null", applicationId).firstResultOptional();
    }
}
