package no.spinn.benchmarks.reads;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.HttpLoad;
import no.spinn.benchmarks.run.Median;
import no.spinn.benchmarks.run.Rounds;

/**
 * Measures us and the peer in alternation. The order changes each round, so that a machine that gets slower affects both
 * alike.
 */
final class PairedRun {

    private final HttpLoad load;
    private final Rounds rounds;
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> peers = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();

    PairedRun(HttpLoad load, Rounds rounds) {
        this.load = load;
        this.rounds = rounds;
    }

    void run(HttpLoad.Target us, HttpLoad.Target peer) throws InterruptedException {
        Duration half = rounds.half();
        for (int round = 0; round < rounds.all(); round++) {
            boolean first = round % 2 == 0;
            double earlier = load.perSecond(List.of(first ? us : peer), half);
            double later = load.perSecond(List.of(first ? peer : us), half);
            if (!rounds.isWarmUp(round)) {
                ours.add(first ? earlier : later);
                peers.add(first ? later : earlier);
                ratios.add(ours.getLast() / peers.getLast());
            }
        }
    }

    Measure row(String metric) {
        return Measure.of(metric, "/s", Median.of(ours)).beside(Median.of(peers), Median.of(ratios));
    }
}
