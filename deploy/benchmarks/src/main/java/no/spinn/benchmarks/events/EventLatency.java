package no.spinn.benchmarks.events;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Group;
import no.spinn.benchmarks.run.Pace;
import no.spinn.benchmarks.run.ResidentMemory;
import no.spinn.benchmarks.run.Rounds;
import no.spinn.benchmarks.run.Workplace;
import no.spinn.local.Suite;
import no.spinn.local.demo.Demo;
import org.HdrHistogram.Histogram;

/**
 * From a change's commit to a consumer, at 100 changes a second: submissions of applications over HTTP, received from their
 * topic. In turn with it, the same consumer's records from a bare producer at the same rate and of the same size, from send to
 * receipt.
 */
public final class EventLatency implements Group {

    private static final int RATE = 100;
    private static final double TARGET_MILLISECONDS = 20;
    private static final double MOST_OF_RAW_MEDIAN = 1.5;
    private static final double MOST_OF_RAW_P99 = 2;

    private final Rounds rounds;
    private final Histogram ours = new Histogram(3);
    private final Histogram peer = new Histogram(3);

    public EventLatency(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Measure> measure(Workplace workplace) throws IOException, InterruptedException {
        try (Suite suite = workplace.start()) {
            Demo.tell(suite.settings());
            List<Measure> rows = new ArrayList<>(compare(suite));
            rows.addAll(ResidentMemory.after("the load", suite));
            return rows;
        }
    }

    private List<Measure> compare(Suite suite) throws IOException, InterruptedException {
        int submissions = (int) rounds.half().toSeconds() * RATE * rounds.all();
        try (Submissions changes = Submissions.prepare(suite, submissions);
                Receipts receipts = new Receipts(suite.kafkaBootstrap());
                RawKafka raw = new RawKafka(suite.kafkaBootstrap())) {
            for (int round = 0; round < rounds.all(); round++) {
                boolean warmUp = rounds.isWarmUp(round);
                receipts.recordInto(warmUp ? new Histogram(3) : ours);
                Pace.of(rounds.rate(RATE, round)).run(rounds.half(), changes::submitNext);
                receipts.await(changes.submitted());
                raw.recordInto(warmUp ? new Histogram(3) : peer);
                Pace.of(RATE).run(rounds.half(), () -> raw.send(receipts.lastSize()));
                raw.awaitAll();
            }
        }
        return List.of(
                row("median", 50).atMost(TARGET_MILLISECONDS),
                row("median beside raw Kafka", 50).ratioAtMost(MOST_OF_RAW_MEDIAN),
                row("p99", 99).ratioAtMost(MOST_OF_RAW_P99));
    }

    private Measure row(String name, double percentile) {
        return Measure.of("commit to consumer at %d/s, %s".formatted(RATE, name), "ms", milliseconds(ours, percentile))
                .beside(milliseconds(peer, percentile));
    }

    private static double milliseconds(Histogram micros, double percentile) {
        return micros.getValueAtPercentile(percentile) / 1000.0;
    }
}
