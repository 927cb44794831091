package no.spinn.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import no.spinn.local.LocalSettings;
import no.spinn.local.Progress;
import no.spinn.local.Service;
import no.spinn.local.Suite;
import no.spinn.local.demo.Demo;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures a suite of its own, on free ports and with a home that is gone afterwards. */
@Command(name = "bench", description = "Measures what the README claims.")
final class Bench implements Callable<Integer> {

    private static final double START_SECONDS = 20;
    private static final double RESIDENT_MEGABYTES = 300;

    @Option(names = "--rounds", defaultValue = "3", description = "Rounds of ours and the peer's (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "10", description = "Length of one half round (${DEFAULT-VALUE}).")
    private int seconds;

    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.SEVERE);
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("spinn-bench");
        try {
            LocalSettings settings = LocalSettings.onFreePorts(home);
            List<Measure> rows = measure(settings);
            System.out.println();
            System.out.println(Table.of(rows));
            Results results = Results.of(settings.root(), rows);
            System.out.println("Written to " + results.write(settings.root().resolve("deploy/benchmarks/results")));
            return results.allMet() ? 0 : 1;
        } finally {
            delete(home);
        }
    }

    private List<Measure> measure(LocalSettings settings) throws IOException, InterruptedException {
        List<Measure> rows = new ArrayList<>();
        Instant begin = Instant.now();
        try (Suite suite = Suite.start(settings, Progress.silent())) {
            rows.add(Measure.atMost(START_SECONDS, "start to all ready, first time", "s", secondsSince(begin)));
            tellStory(settings);
            rows.addAll(residentAfter("the demo", suite));
            rows.addAll(new EventLatency(suite, Duration.ofSeconds(seconds), rounds).measure());
            rows.addAll(residentAfter("the load", suite));
        }
        begin = Instant.now();
        try (Suite suite = Suite.start(settings, Progress.silent())) {
            rows.add(Measure.atMost(START_SECONDS, "start to all ready, with data", "s", secondsSince(begin)));
        }
        return rows;
    }

    private static void tellStory(LocalSettings settings) throws IOException, InterruptedException {
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            Demo.tell(settings, nowhere);
        }
    }

    private static List<Measure> residentAfter(String what, Suite suite) throws IOException, InterruptedException {
        List<Measure> rows = new ArrayList<>();
        for (Service service : Service.values()) {
            double resident = ResidentMemory.megabytesOf(suite.service(service).process());
            rows.add(Measure.atMost(
                    RESIDENT_MEGABYTES, "resident after %s, %s".formatted(what, service.folder()), "MB", resident));
        }
        return rows;
    }

    private static double secondsSince(Instant begin) {
        return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    }

    private static void delete(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
