package no.spinn.benchmarks.start;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Environment;
import no.spinn.benchmarks.run.Group;
import no.spinn.benchmarks.run.Median;
import no.spinn.benchmarks.run.ResidentMemory;
import no.spinn.local.Progress;
import no.spinn.local.Service;
import no.spinn.local.Suite;
import no.spinn.local.Training;
import no.spinn.local.demo.Demo;

/**
 * The time until every service has answered for the first time, with and without data, and the memory that the services
 * then hold. Starts with AOT caches alternate with starts without.
 */
public final class StartUp implements Group {

    private static final double MOST_SECONDS = 20;
    private static final int TURNS = 3;

    @Override
    public List<Measure> measure(Environment environment) throws IOException, InterruptedException {
        List<Measure> rows = new ArrayList<>();
        Instant begin = Instant.now();
        try (Suite suite = environment.startUntrained()) {
            rows.add(row("empty data", secondsSince(begin)));
            Demo.run(suite.settings());
            rows.addAll(ResidentMemory.after("the demo", suite));
        }
        Training.run(Progress.silent());
        rows.addAll(compare(environment));
        return rows;
    }

    private static List<Measure> compare(Environment environment) throws IOException, InterruptedException {
        Starts trained = new Starts();
        Starts untrained = new Starts();
        for (int turn = 0; turn < TURNS; turn++) {
            untrained.add(environment::startUntrained);
            trained.add(environment::start);
        }
        List<Measure> rows = new ArrayList<>();
        rows.add(row("with data", untrained.seconds()));
        rows.add(row("with data and AOT caches, beside without caches", trained.seconds())
                .beside(untrained.seconds()));
        for (Service service : Service.values()) {
            rows.add(Measure.of(
                            "resident memory after a start with AOT cache, beside without, " + service.folder(),
                            "MB",
                            trained.megabytes(service))
                    .beside(untrained.megabytes(service)));
        }
        return rows;
    }

    /** Several starts of one kind. */
    private static final class Starts {

        private final List<Double> seconds = new ArrayList<>();
        private final List<List<Double>> megabytes = new ArrayList<>();

        /** One kind of start. */
        private interface Kind {
            Suite start() throws IOException;
        }

        void add(Kind kind) throws IOException, InterruptedException {
            Instant begin = Instant.now();
            try (Suite suite = kind.start()) {
                seconds.add(secondsSince(begin));
                List<Double> held = new ArrayList<>();
                for (Service service : Service.values()) {
                    held.add(ResidentMemory.of(service, suite));
                }
                megabytes.add(held);
            }
        }

        double seconds() {
            return Median.of(seconds);
        }

        double megabytes(Service service) {
            return Median.of(
                    megabytes.stream().map(held -> held.get(service.ordinal())).toList());
        }
    }

    private static double secondsSince(Instant begin) {
        return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    }

    private static Measure row(String when, double seconds) {
        return Measure.of("start until all services are ready, " + when, "s", seconds)
                .atMost(MOST_SECONDS);
    }
}
