package no.spinn.matching.answer.eligibility;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.Calls;

/** Assesses an application against the criteria of its call; stores and publishes the report in one transaction. */
@ApplicationScoped
public class AssessEligibility {

    private static final int BATCH = 100;

    private final SubmittedApplications applications;
    private final Calls calls;
    private final EligibilityAnnouncements announcements;
    private final Clock clock;

    AssessEligibility(
            SubmittedApplications applications, Calls calls, EligibilityAnnouncements announcements, Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Does nothing while the call is unknown, because events of different topics arrive in any order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void assess(SubmittedApplication application) {
        calls.find(application.callId()).ifPresent(call -> assess(application, call));
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void assessThoseWhoseCallArrivedLater() {
        applications.lockUnreported(BATCH).forEach(this::assess);
    }

    private void assess(SubmittedApplication application, Call call) {
        Judgement judgement = Judgement.of(call, application.facts().judged());
        EligibilityReport report = EligibilityReport.of(application.id(), judgement, clock.instant());
        applications.save(report, call.provider().organisation());
        announcements.announce(report);
    }
}
