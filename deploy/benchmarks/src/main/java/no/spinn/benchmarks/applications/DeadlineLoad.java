package no.spinn.benchmarks.applications;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import no.spinn.benchmarks.applications.SubmissionResult.Outcome;
import no.spinn.benchmarks.applying.ApplicationsApi;
import no.spinn.benchmarks.applying.Draft;
import no.spinn.benchmarks.result.Measure;
import no.spinn.local.Suite;
import org.HdrHistogram.Histogram;

/**
 * All applicants submit in the last half minute before the deadline, the last of them at the deadline and just after it. Their
 * answers are then compared with what is stored and what was published.
 */
final class DeadlineLoad {

    private static final Duration LENGTH = Duration.ofSeconds(30);

    /** How long after the deadline the last submissions are sent. */
    private static final Duration TOO_LATE = Duration.ofMillis(500);

    private static final Duration PREPARATION = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final double MOST_MILLISECONDS = 1_000;

    private final int count;

    DeadlineLoad(int count) {
        this.count = count;
    }

    List<Measure> measure(Suite suite, OpenCalls openCalls, String applicant)
            throws IOException, InterruptedException, SQLException {
        Instant deadline = Instant.now().plus(PREPARATION).truncatedTo(ChronoUnit.SECONDS);
        Draft model = openCalls.firstDraft(applicant, deadline);
        try (ApplicationRecords records = ApplicationRecords.of(suite);
                ApplicationsApi api = ApplicationsApi.of(suite.settings());
                SubmittedEvents events = new SubmittedEvents(suite.kafkaBootstrap())) {
            List<Draft> drafts =
                    records.copy(model.id(), count).stream().map(model::copy).toList();
            Instant begin = deadline.minus(LENGTH);
            if (!Instant.now().isBefore(begin)) {
                throw new IllegalStateException("the last seconds began before everything was prepared");
            }
            DeadlineClients.sleepUntil(begin);
            List<SubmissionResult> answers = new DeadlineClients(api, drafts, begin, LENGTH.plus(TOO_LATE)).run();
            List<String> accepted = answers.stream()
                    .filter(answer -> answer.is(Outcome.ACCEPTED))
                    .map(SubmissionResult::application)
                    .toList();
            events.await(accepted, PATIENCE);
            return rows(answers, new Reconciliation(deadline, answers, records.submitted(model.id()), events::of));
        }
    }

    private List<Measure> rows(List<SubmissionResult> answers, Reconciliation reconciliation) {
        Histogram latencies = new Histogram(3);
        answers.forEach(answer -> latencies.recordValue(answer.took().toMillis()));
        String last = String.format(
                Locale.ROOT, "%,d submissions in the last %d s before a deadline", count, LENGTH.toSeconds());
        return List.of(
                Measure.of(last + ", accepted", "", reconciliation.accepted()),
                Measure.of(last + ", refused after the deadline", "", reconciliation.refused()),
                Measure.of(last + ", lost", "", reconciliation.lost()).atMost(0),
                Measure.of(last + ", doubled", "", reconciliation.doubled()).atMost(0),
                Measure.of(last + ", accepted late", "", reconciliation.acceptedLate())
                        .atMost(0),
                Measure.of(last + ", refused early", "", reconciliation.refusedEarly())
                        .atMost(0),
                Measure.of(last + ", median", "ms", latencies.getValueAtPercentile(50)),
                Measure.of(last + ", p99", "ms", latencies.getValueAtPercentile(99))
                        .atMost(MOST_MILLISECONDS));
    }
}
