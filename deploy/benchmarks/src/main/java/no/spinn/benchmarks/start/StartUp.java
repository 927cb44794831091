package no.spinn.benchmarks.start;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Group;
import no.spinn.benchmarks.run.MainStory;
import no.spinn.benchmarks.run.ResidentMemory;
import no.spinn.benchmarks.run.Workplace;
import no.spinn.local.Suite;

/** How long the suite takes to start, with and without data, and how much memory it then holds. */
public final class StartUp implements Group {

    private static final double MOST_SECONDS = 20;

    @Override
    public List<Measure> measure(Workplace workplace) throws IOException, InterruptedException {
        List<Measure> rows = new ArrayList<>();
        Instant begin = Instant.now();
        try (Suite suite = workplace.start()) {
            rows.add(row("first time", begin));
            MainStory.tell(suite.settings());
            rows.addAll(ResidentMemory.after("the demo", suite));
        }
        begin = Instant.now();
        try (Suite suite = workplace.start()) {
            rows.add(row("with data", begin));
        }
        return rows;
    }

    private static Measure row(String when, Instant begin) {
        double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        return Measure.of("start to all ready, " + when, "s", seconds).atMost(MOST_SECONDS);
    }
}
