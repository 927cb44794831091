package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.spinn.systemtests.Submissions.Submission;

/** Measures during a fault how long submissions were refused, and how late events were. */
final class ClusterWatch implements AutoCloseable {

    private static final String SUBMITTED = "no.spinn.application.submitted.v1";
    private static final String ASSESSED = "no.spinn.eligibility.assessed.v1";

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Submissions submissions;
    private final Arrivals arrivals;

    ClusterWatch(Submissions submissions, KafkaCluster kafka) {
        this.submissions = submissions;
        this.arrivals = Arrivals.of(kafka.administrator(), "spinn.applications.v1", "spinn.eligibility.v1");
    }

    /** Something that happens to the cluster. */
    interface Fault {
        void inject() throws Exception;
    }

    /**
     * What was measured.
     *
     * @param refused the longest time from the first attempt of a submission until it was acknowledged
     * @param late the longest time from an acknowledgement until another system received the event
     * @param reportLate the longest time from that event until the eligibility report that another service made of it
     */
    record Measured(String fault, int submissions, Duration refused, Duration late, Duration reportLate) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s: %d submissions, refused at most %.1f s, events at most %.1f s late, reports at most %.1f s later",
                    fault,
                    submissions,
                    refused.toMillis() / 1000.0,
                    late.toMillis() / 1000.0,
                    reportLate.toMillis() / 1000.0);
        }
    }

    /** Injects a fault and measures until the events of all submissions were received, also of some after its end. */
    Measured during(String name, Fault fault) throws Exception {
        Instant begin = Instant.now();
        fault.inject();
        Instant injected = Instant.now();
        await().atMost(PATIENCE).until(() -> !begunSince(injected).isEmpty());
        List<Submission> all = submissions.since(begin);
        awaitArrivalOf(all);
        Measured measured = new Measured(
                name,
                all.size(),
                longest(all.stream().map(Submission::took)),
                longest(all.stream().map(this::late)),
                longest(all.stream().map(this::reportLate)));
        System.out.println("ClusterIT, " + measured);
        return measured;
    }

    /** Waits until the events of these submissions were received. */
    void awaitArrivalOf(List<Submission> all) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(all).allMatch(this::hasArrived));
    }

    private List<Submission> begunSince(Instant when) {
        return submissions.acknowledged().stream()
                .filter(submission -> submission.begun().isAfter(when))
                .toList();
    }

    private boolean hasArrived(Submission submission) {
        return arrivals.at(SUBMITTED, submission.application()).isPresent()
                && arrivals.at(ASSESSED, submission.application()).isPresent();
    }

    /** How late another system received its event. */
    Duration late(Submission submission) {
        return Duration.between(
                submission.acknowledged(),
                arrivals.at(SUBMITTED, submission.application()).orElseThrow());
    }

    private Duration reportLate(Submission submission) {
        return Duration.between(
                arrivals.at(SUBMITTED, submission.application()).orElseThrow(),
                arrivals.at(ASSESSED, submission.application()).orElseThrow());
    }

    private static Duration longest(Stream<Duration> durations) {
        return durations.max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        arrivals.close();
    }
}
