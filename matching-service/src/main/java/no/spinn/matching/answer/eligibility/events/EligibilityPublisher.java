package no.spinn.matching.answer.eligibility.events;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.kit.event.NewEvent;
import no.spinn.kit.event.Outbox;
import no.spinn.matching.answer.eligibility.EligibilityAnnouncements;
import no.spinn.matching.answer.eligibility.EligibilityReport;

/** Publishes each report as {@code no.spinn.eligibility.assessed.v1}. */
@ApplicationScoped
class EligibilityPublisher implements EligibilityAnnouncements {

    private static final String TOPIC = "spinn.eligibility.v1";
    private static final String TYPE = "no.spinn.eligibility.assessed.v1";

    private final Outbox outbox;

    EligibilityPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(EligibilityReport report) {
        outbox.publish(new NewEvent(TOPIC, TYPE, report.applicationId().toString(), EligibilityAssessed.of(report)));
    }
}
