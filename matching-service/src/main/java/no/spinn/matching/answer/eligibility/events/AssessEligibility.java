package no.spinn.matching.answer.eligibility.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import no.spinn.kit.event.NewEvent;
import no.spinn.kit.event.Outbox;
import no.spinn.kit.event.TolerantJson;
import no.spinn.matching.answer.eligibility.SubmittedApplication;
import no.spinn.matching.answer.eligibility.SubmittedApplications;
import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.language.condition.Facts;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.KeptCalls;
import no.spinn.matching.upstream.call.events.CallState;
import no.spinn.matching.upstream.vocabulary.api.UntypedFacts;

/** Makes the report of an application, keeps it and publishes it, all in one transaction. */
@ApplicationScoped
class AssessEligibility {

    private static final int BATCH = 100;

    private final SubmittedApplications applications;
    private final KeptCalls calls;
    private final Outbox outbox;
    private final ObjectMapper json;

    AssessEligibility(SubmittedApplications applications, KeptCalls calls, Outbox outbox, ObjectMapper json) {
        this.applications = applications;
        this.calls = calls;
        this.outbox = outbox;
        this.json = json;
    }

    /** Does nothing while the call is not known; events of different topics come in any order. */
    void assess(SubmittedApplication application) {
        calls.findByIdOptional(application.callId())
                .map(kept -> TolerantJson.read(kept.state(), CallState.class).toCall())
                .ifPresent(call -> assess(application, call));
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void assessThoseWhoseCallCameLater() {
        applications.unreported(BATCH).forEach(this::assess);
    }

    private void assess(SubmittedApplication application, Call call) {
        ApplicationState state = TolerantJson.read(application.state(), ApplicationState.class);
        Facts facts = UntypedFacts.read(state.facts());
        EligibilityAssessed report = EligibilityAssessed.of(
                state.id(), Judgement.of(call, facts), Clock.systemUTC().instant());
        application.report(call.provider(), write(report));
        outbox.publish(new NewEvent(
                EligibilityAssessed.TOPIC, EligibilityAssessed.TYPE, state.id().toString(), report));
    }

    private String write(EligibilityAssessed report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is plain data", e);
        }
    }
}
