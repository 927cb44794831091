package no.spinn.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import no.spinn.local.Suite;
import org.HdrHistogram.Histogram;

/**
 * From a change's commit to a consumer, at 100 changes a second: submissions of applications over HTTP, received from their
 * topic. In turn with it, the same consumer's records from a bare producer at the same rate and of the same size, from send to
 * receipt. The first round of both is a warm-up.
 */
final class EventLatency {

    private static final int RATE = 100;
    private static final double TARGET_MILLISECONDS = 20;

    private final Suite suite;
    private final Duration half;
    private final int rounds;
    private final Histogram ours = new Histogram(3);
    private final Histogram peer = new Histogram(3);

    EventLatency(Suite suite, Duration half, int rounds) {
        this.suite = suite;
        this.half = half;
        this.rounds = rounds;
    }

    List<Measure> measure() throws IOException, InterruptedException {
        int submissions = (int) half.toSeconds() * RATE * (rounds + 1);
        try (Submissions changes = Submissions.prepare(suite.settings(), submissions);
                Receipts receipts = new Receipts(suite.kafkaBootstrap());
                RawKafka raw = new RawKafka(suite.kafkaBootstrap())) {
            for (int round = 0; round <= rounds; round++) {
                boolean warmUp = round == 0;
                receipts.recordInto(warmUp ? new Histogram(3) : ours);
                Pace.of(RATE).run(half, changes::submitNext);
                receipts.await(changes.submitted());
                raw.recordInto(warmUp ? new Histogram(3) : peer);
                Pace.of(RATE).run(half, () -> raw.send(receipts.lastSize()));
                raw.awaitAll();
            }
        }
        return List.of(
                Measure.atMost(
                        TARGET_MILLISECONDS,
                        "commit to consumer at %d/s, median".formatted(RATE),
                        "ms",
                        milliseconds(ours, 50),
                        milliseconds(peer, 50)),
                Measure.beside(
                        "commit to consumer at %d/s, p99".formatted(RATE),
                        "ms",
                        milliseconds(ours, 99),
                        milliseconds(peer, 99)));
    }

    private static double milliseconds(Histogram micros, double percentile) {
        return micros.getValueAtPercentile(percentile) / 1000.0;
    }
}
