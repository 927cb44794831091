package no.spinn.applications.upstream.eligibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The reports received so far, by application. */
@ApplicationScoped
public class EligibilityReports implements PanacheRepositoryBase<EligibilityReport, UUID> {

    /** Stores the latest report. */
    public void keep(EligibilityReport report) {
        getEntityManager().merge(report);
    }
}
