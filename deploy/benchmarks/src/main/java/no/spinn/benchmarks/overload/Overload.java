package no.spinn.benchmarks.overload;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.spinn.benchmarks.catalogue.CatalogueWriter;
import no.spinn.benchmarks.catalogue.CopyCatalogue;
import no.spinn.benchmarks.catalogue.InstrumentsApi;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.ConstantRate;
import no.spinn.benchmarks.run.Environment;
import no.spinn.benchmarks.run.Group;
import no.spinn.benchmarks.run.HttpLoad;
import no.spinn.benchmarks.run.HttpLoad.Target;
import no.spinn.benchmarks.run.Median;
import no.spinn.benchmarks.run.Rounds;
import no.spinn.benchmarks.search.SearchQueries;
import no.spinn.local.Service;
import no.spinn.local.Suite;

/**
 * Searches at three times the rate that the service can answer, whether earlier ones were answered or not. They alternate
 * with the highest rate when each client waits for its answer.
 */
public final class Overload implements Group {

    private static final double LEAST_SHARE = 0.9;
    private static final int TIMES = 3;
    private static final int WRITTEN = 200;
    private static final int INSTRUMENTS = 5_000;
    private static final int CONNECTIONS = 16;

    private final Rounds rounds;

    public Overload(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Measure> measure(Environment environment) throws IOException, InterruptedException {
        try (Suite suite = environment.startWithout(Service.APPLICATIONS, Service.MATCHING);
                InstrumentsApi api = InstrumentsApi.of(suite)) {
            CatalogueWriter.of(api).fill(WRITTEN, 2 * WRITTEN);
            CopyCatalogue.to(suite, INSTRUMENTS, 2 * INSTRUMENTS);
            return compare(SearchQueries.askedOf(suite.service(Service.INSTRUMENTS), SearchQueries.about(api)));
        } catch (SQLException e) {
            throw new IOException("the catalogue cannot be filled", e);
        }
    }

    private List<Measure> compare(List<Target> targets) throws InterruptedException {
        List<Double> peaks = new ArrayList<>();
        List<Double> goodputs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        ConstantRate.Outcome all;
        try (HttpLoad load = new HttpLoad(CONNECTIONS);
                ConstantRate constant = new ConstantRate(targets)) {
            for (int round = 0; round < rounds.all(); round++) {
                double peak = load.perSecond(targets, rounds.half());
                ConstantRate.Outcome outcome = constant.run((int) (TIMES * peak), rounds.half());
                if (!rounds.isWarmUp(round)) {
                    peaks.add(peak);
                    goodputs.add(outcome.answered() / (double) rounds.half().toSeconds());
                    ratios.add(goodputs.getLast() / peak);
                }
            }
            all = constant.total();
        }
        return List.of(
                Measure.of(
                                "searches answered at %d times capacity, beside the most without overload"
                                        .formatted(TIMES),
                                "/s",
                                Median.of(goodputs))
                        .beside(Median.of(peaks), Median.of(ratios))
                        .ratioAtLeast(LEAST_SHARE),
                Measure.of(
                        "searches at %d times capacity, refused with 429 or 503".formatted(TIMES),
                        "requests",
                        all.refused()),
                Measure.of(
                                "searches at %d times capacity, refused with any other status".formatted(TIMES),
                                "requests",
                                all.otherwise())
                        .atMost(0),
                Measure.of(
                                "searches at %d times capacity, without an answer in %d s"
                                        .formatted(TIMES, ConstantRate.PATIENCE.toSeconds()),
                                "requests",
                                all.silent())
                        .atMost(0));
    }
}
