package no.spinn.applications.upstream.eligibility.events;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.applications.upstream.eligibility.EligibilityReports;
import no.spinn.kit.event.Projection;
import no.spinn.kit.event.ReceivedEvent;

/** Stores the reports that matching-service publishes. */
@ApplicationScoped
class EligibilityProjection implements Projection {

    private final EligibilityReports reports;

    EligibilityProjection(EligibilityReports reports) {
        this.reports = reports;
    }

    @Override
    public String topic() {
        return "spinn.eligibility.v1";
    }

    @Override
    public void apply(ReceivedEvent event) {
        reports.keep(event.dataAs(EligibilityAssessed.class).report(event.version()));
    }
}
