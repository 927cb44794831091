package no.spinn.benchmarks.growth;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Median;
import no.spinn.benchmarks.run.Rounds;

/** The same load on two replicas and on one of them, in alternation. */
final class Replicas {

    private final URI first;
    private final URI second;
    private final Rounds rounds;

    Replicas(URI first, URI second, Rounds rounds) {
        this.first = first;
        this.second = second;
        this.rounds = rounds;
    }

    /** Puts half a round of load on these replicas. */
    interface Load {
        double perSecond(List<URI> replicas) throws IOException, InterruptedException;
    }

    Measure compare(String metric, Load load) throws IOException, InterruptedException {
        List<Double> ones = new ArrayList<>();
        List<Double> twos = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds.all(); round++) {
            double one = load.perSecond(List.of(first));
            double two = load.perSecond(List.of(first, second));
            if (!rounds.isWarmUp(round)) {
                ones.add(one);
                twos.add(two);
                ratios.add(two / one);
            }
        }
        return Measure.of(metric + " by two replicas, beside one on the same machine", "/s", Median.of(twos))
                .beside(Median.of(ones), Median.of(ratios));
    }
}
