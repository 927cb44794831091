package no.spinn.matching.answer.eligibility.events;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.kit.event.Projection;
import no.spinn.kit.event.ReceivedEvent;
import no.spinn.matching.answer.eligibility.AssessEligibility;
import no.spinn.matching.answer.eligibility.SubmittedApplication;
import no.spinn.matching.common.json.StoredJson;

/** Stores submitted applications. When the call is known, the report is made in the same transaction. */
@ApplicationScoped
class ApplicationProjection implements Projection {

    private final StoredApplications applications;
    private final AssessEligibility eligibility;

    ApplicationProjection(StoredApplications applications, AssessEligibility eligibility) {
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
        boolean needsReport = !state.isWithdrawn()
                && applications
                        .find(state.id())
                        .filter(known -> isReported(known, state))
                        .isEmpty();
        applications.save(state, event.version(), event.data().toString(), needsReport);
        if (needsReport) {
            applications.find(state.id()).ifPresent(eligibility::assess);
        }
    }

    // An application moves through many states after its submission; the report holds as long as the facts are the
    // same, also those of its members.
    private static boolean isReported(SubmittedApplication known, ApplicationState newer) {
        return known.reported()
                && json(known.facts().facts()).equals(newer.facts())
                && known.facts().members().stream()
                        .map(ApplicationProjection::json)
                        .toList()
                        .equals(newer.memberFacts());
    }

    private static JsonNode json(String facts) {
        return StoredJson.read(facts, JsonNode.class);
    }
}
