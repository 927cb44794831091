package no.spinn.benchmarks.soak;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.spinn.benchmarks.events.Submissions;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Environment;
import no.spinn.benchmarks.run.Group;
import no.spinn.benchmarks.run.OpenLoop;
import no.spinn.benchmarks.run.ResidentMemory;
import no.spinn.local.Service;
import no.spinn.local.Suite;
import no.spinn.local.demo.Demo;

/**
 * A constant load of reads, matches and submissions for a long time. Compares the memory of each service in the last
 * quarter with the second.
 */
public final class Soak implements Group {

    private static final double MOST_GROWTH = 1.1;
    private static final int SUBMISSIONS_PER_SECOND = 5;
    private static final int READS_PER_SECOND = 40;
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final Duration time;

    public Soak(Duration time) {
        this.time = time;
    }

    @Override
    public List<Measure> measure(Environment environment) throws IOException, InterruptedException {
        try (Suite suite = environment.start()) {
            Demo.run(suite.settings());
            Map<Service, List<Double>> held = new EnumMap<>(Service.class);
            int submissions = Math.toIntExact(time.toSeconds() * SUBMISSIONS_PER_SECOND);
            try (Submissions changes = Submissions.prepare(suite, submissions);
                    ReadRequests questions = new ReadRequests(suite.settings());
                    ExecutorService loads = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<?> writes =
                        loads.submit(() -> OpenLoop.of(SUBMISSIONS_PER_SECOND).run(time, changes::submitNext));
                Future<?> reads =
                        loads.submit(() -> OpenLoop.of(READS_PER_SECOND).run(time, questions::askNext));
                while (!writes.isDone() || !reads.isDone()) {
                    Thread.sleep(LOOK);
                    look(suite, held);
                }
                requireDone(writes);
                requireDone(reads);
            }
            List<Measure> rows = new ArrayList<>(rows(held));
            rows.addAll(ResidentMemory.after("the soak", suite));
            return rows;
        }
    }

    private static void requireDone(Future<?> load) {
        if (load.state() == Future.State.FAILED) {
            throw new IllegalStateException("the load failed", load.exceptionNow());
        }
    }

    private static void look(Suite suite, Map<Service, List<Double>> held) throws IOException, InterruptedException {
        for (Service service : Service.values()) {
            held.computeIfAbsent(service, first -> new ArrayList<>()).add(ResidentMemory.of(service, suite));
        }
    }

    private List<Measure> rows(Map<Service, List<Double>> held) {
        return held.entrySet().stream()
                .map(one -> Measure.of(
                                "resident memory in the last quarter of %d min of load, beside the second quarter, %s"
                                        .formatted(
                                                time.toMinutes(), one.getKey().folder()),
                                "MB",
                                quarter(one.getValue(), 3))
                        .beside(quarter(one.getValue(), 1))
                        .ratioAtMost(MOST_GROWTH))
                .toList();
    }

    private static double quarter(List<Double> looks, int number) {
        return looks.subList(looks.size() * number / 4, Math.max(looks.size() * (number + 1) / 4, 1)).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }
}
