package no.spinn.applications.upstream.eligibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The reports that have come, by application. */
@ApplicationScoped
public class EligibilityReports implements PanacheRepositoryBase<EligibilityReport, UUID> {

    /** Keeps the newest report. */
    public void keep(EligibilityReport report) {
        getEntityManager().merge(report);
    }
}
