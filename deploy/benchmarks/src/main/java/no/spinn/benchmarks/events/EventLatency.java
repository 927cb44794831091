package no.spinn.benchmarks.events;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Environment;
import no.spinn.benchmarks.run.Group;
import no.spinn.benchmarks.run.OpenLoop;
import no.spinn.benchmarks.run.Rounds;
import no.spinn.local.Suite;
import no.spinn.local.demo.Demo;
import org.HdrHistogram.Histogram;

/**
 * The latency from the commit of a change to a consumer, at 100 changes a second: submissions of applications over HTTP,
 * received from their topic. A bare producer sends as many records of the same size at the same time, so that both meet
 * the same machine and broker. In alternation, the bare records run alone.
 */
public final class EventLatency implements Group {

    private static final int RATE = 100;
    private static final double TARGET_MILLISECONDS = 20;
    private static final double MOST_OF_RAW_MEDIAN = 1.5;
    private static final double MOST_OF_RAW_P99 = 2;

    private final Rounds rounds;
    private final Histogram fromWrite = new Histogram(3);
    private final Histogram fromCommit = new Histogram(3);
    private final Histogram rawBeside = new Histogram(3);
    private final Histogram rawAlone = new Histogram(3);

    public EventLatency(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Measure> measure(Environment environment) throws IOException, InterruptedException {
        try (Suite suite =
                environment.startWith(CommitLog.variables(environment.settings().home()))) {
            Demo.run(suite.settings());
            int submissions = (int) rounds.half().toSeconds() * RATE * rounds.all();
            try (Submissions changes = Submissions.prepare(suite, submissions);
                    ReceivedEvents received = new ReceivedEvents(suite.kafkaBootstrap());
                    RawKafka raw = new RawKafka(suite.kafkaBootstrap())) {
                for (int round = 0; round < rounds.all(); round++) {
                    measure(round, changes, received, raw, CommitLog.of(suite));
                }
            }
        }
        return List.of(
                row(
                                "commit to consumer at %d changes a second, median, beside raw Kafka under the same load",
                                50, fromCommit, rawBeside)
                        .ratioAtMost(MOST_OF_RAW_MEDIAN),
                row(
                                "commit to consumer at %d changes a second, p99, beside raw Kafka under the same load",
                                99, fromCommit, rawBeside)
                        .ratioAtMost(MOST_OF_RAW_P99),
                row(
                                "commit to consumer at %d changes a second, median, beside raw Kafka without other load",
                                50, fromCommit, rawAlone)
                        .atMost(TARGET_MILLISECONDS),
                row(
                        "commit to consumer at %d changes a second, p99, beside raw Kafka without other load",
                        99, fromCommit, rawAlone),
                row(
                        "event written to consumer at %d changes a second, median, beside raw Kafka under the same load",
                        50, fromWrite, rawBeside),
                row(
                        "event written to consumer at %d changes a second, p99, beside raw Kafka under the same load",
                        99, fromWrite, rawBeside));
    }

    private void measure(int round, Submissions changes, ReceivedEvents received, RawKafka raw, CommitLog commits)
            throws IOException, InterruptedException {
        boolean warmUp = rounds.isWarmUp(round);
        Instant begin = Instant.now();
        raw.recordInto(warmUp ? new Histogram(3) : rawBeside);
        OpenLoop loop = OpenLoop.of(rounds.rate(RATE, round));
        CompletableFuture<Void> load = CompletableFuture.runAsync(() -> loop.run(rounds.half(), changes::submitNext));
        send(raw, received.lastSize(), rounds.half());
        load.join();
        received.await(changes.submitted());
        if (!warmUp) {
            record(received.writtenSince(begin), commits.all());
        }
        raw.recordInto(warmUp ? new Histogram(3) : rawAlone);
        send(raw, received.lastSize(), rounds.half());
    }

    private static void send(RawKafka raw, int size, Duration time) throws InterruptedException {
        OpenLoop.of(RATE).run(time, () -> raw.send(size));
        raw.awaitAll();
    }

    private void record(Map<String, ReceivedEvents.Receipt> receipts, Map<String, Instant> commits) {
        receipts.forEach((application, receipt) -> {
            record(receipt.written(), receipt, fromWrite);
            record(Objects.requireNonNull(commits.get(application), application), receipt, fromCommit);
        });
    }

    // A relay that polls at that moment may find a change before the service knows of its commit.
    private static void record(Instant begin, ReceivedEvents.Receipt receipt, Histogram histogram) {
        histogram.recordValue(Math.max(0, ChronoUnit.MICROS.between(begin, receipt.received())));
    }

    private static Measure row(String metric, double percentile, Histogram ours, Histogram peer) {
        return Measure.of(metric.formatted(RATE), "ms", milliseconds(ours, percentile))
                .beside(milliseconds(peer, percentile));
    }

    private static double milliseconds(Histogram micros, double percentile) {
        return micros.getValueAtPercentile(percentile) / 1000.0;
    }
}
