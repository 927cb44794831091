package no.spinn.matching.answer.eligibility.events;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.kit.event.Projection;
import no.spinn.kit.event.ReceivedEvent;
import no.spinn.kit.event.TolerantJson;
import no.spinn.matching.answer.eligibility.SubmittedApplication;
import no.spinn.matching.answer.eligibility.SubmittedApplications;

/** Takes applications in. The report is made in the same transaction when the call is known already. */
@ApplicationScoped
class ApplicationProjection implements Projection {

    private final SubmittedApplications applications;
    private final AssessEligibility eligibility;

    ApplicationProjection(SubmittedApplications applications, AssessEligibility eligibility) {
        this.applications = applications;
        this.eligibility = eligibility;
    }

    @Override
    public String topic() {
        return "spinn.applications.v1";
    }

    @Override
    public void apply(ReceivedEvent event) {
        ApplicationState state = event.dataAs(ApplicationState.class);
        SubmittedApplication application = applications
                .findByIdOptional(state.id())
                .orElseGet(() -> new SubmittedApplication(
                        state.id(),
                        state.callId(),
                        state.applicant().organisation(),
                        event.data().toString()));
        boolean needsReport = !state.isWithdrawn() && !isReported(application, state);
        if (needsReport) {
            application.resubmit(event.version(), event.data().toString());
        } else {
            application.advance(event.version(), event.data().toString());
        }
        applications.persist(application);
        if (needsReport) {
            eligibility.assess(application);
        }
    }

    /** An application moves on through many states; the report on what was submitted stands while its facts do. */
    private static boolean isReported(SubmittedApplication known, ApplicationState newer) {
        return known.isReported()
                && TolerantJson.read(known.state(), ApplicationState.class)
                        .facts()
                        .equals(newer.facts());
    }
}
