package no.spinn.matching.answer.eligibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The applications that were submitted. */
@ApplicationScoped
public class SubmittedApplications implements PanacheRepositoryBase<SubmittedApplication, UUID> {

    /** Those without a report on their newest version whose call is known; locked, and nobody waits for another's lock. */
    @SuppressWarnings("unchecked")
    public List<SubmittedApplication> unreported(int atMost) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT a.* FROM submitted_application a
                        WHERE a.reported_version IS DISTINCT FROM a.version
                          AND EXISTS (SELECT 1 FROM call c WHERE c.id = a.call_id)
                        ORDER BY a.id LIMIT :limit FOR UPDATE SKIP LOCKED""", SubmittedApplication.class)
                .setParameter("limit", atMost)
                .getResultList();
    }
}
