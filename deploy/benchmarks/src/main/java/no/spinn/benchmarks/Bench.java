package no.spinn.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.spinn.benchmarks.applications.ApplicationBenchmarks;
import no.spinn.benchmarks.clock.CallsDueAtOnce;
import no.spinn.benchmarks.events.EventLatency;
import no.spinn.benchmarks.forward.ForwardSpeed;
import no.spinn.benchmarks.growth.Growth;
import no.spinn.benchmarks.overload.Overload;
import no.spinn.benchmarks.portal.PortalPages;
import no.spinn.benchmarks.reach.ReverseSpeed;
import no.spinn.benchmarks.reads.GatewayCost;
import no.spinn.benchmarks.reads.MatchThroughput;
import no.spinn.benchmarks.reads.ReadThroughput;
import no.spinn.benchmarks.reads.TracingCost;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.result.Page;
import no.spinn.benchmarks.result.Results;
import no.spinn.benchmarks.result.Run;
import no.spinn.benchmarks.result.Table;
import no.spinn.benchmarks.rolling.RollingReplacement;
import no.spinn.benchmarks.run.Environment;
import no.spinn.benchmarks.run.Group;
import no.spinn.benchmarks.run.Rounds;
import no.spinn.benchmarks.search.SearchSpeed;
import no.spinn.benchmarks.soak.Soak;
import no.spinn.benchmarks.start.ImageStarts;
import no.spinn.benchmarks.start.StartUp;
import no.spinn.benchmarks.watches.ManyWatches;
import no.spinn.local.Jvm;
import no.spinn.local.LocalSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the named groups one after the other, each with a suite of its own. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measures the figures of docs/benchmarks.md.")
final class Bench implements Callable<Integer> {

    private static final String RESULTS = "deploy/benchmarks/results";
    private static final String PAGE = "docs/benchmarks.md";

    @Parameters(
            arity = "0..*",
            paramLabel = "GROUP",
            description = "One or more of ${COMPLETION-CANDIDATES}; without a name, all of them.")
    private List<Subject> subjects = new ArrayList<>();

    @Option(
            names = "--rounds",
            defaultValue = "3",
            description = "Rounds that count, for ours and for the peer (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "10", description = "Length of one half round (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--warm-up",
            defaultValue = "60",
            description = "Seconds of warm-up before each comparison; they do not count (${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(names = "--due", defaultValue = "10000", description = "Calls due at once (${DEFAULT-VALUE}).")
    private int due;

    @Option(names = "--instruments", defaultValue = "10000", description = "Size of the catalogue (${DEFAULT-VALUE}).")
    private int instruments;

    @Option(names = "--calls", defaultValue = "20000", description = "Calls in the catalogue (${DEFAULT-VALUE}).")
    private int calls;

    @Option(names = "--soak-minutes", defaultValue = "20", description = "Length of the soak (${DEFAULT-VALUE}).")
    private int soakMinutes;

    @Option(
            names = "--drafts",
            defaultValue = "5000",
            description = "Drafts submitted before a deadline (${DEFAULT-VALUE}).")
    private int drafts;

    @Option(
            names = "--applications",
            defaultValue = "100000",
            description = "Applications in a list (${DEFAULT-VALUE}).")
    private int applications;

    @Option(
            names = "--watches",
            defaultValue = "100000",
            description = "Watches that are notified of a call (${DEFAULT-VALUE}).")
    private int watches;

    /** The groups, by their names on the command line. */
    private enum Subject {
        START(Jvm.QUICK),
        IMAGES(Jvm.QUICK),
        EVENTS(Jvm.LASTING),
        SOAK(Jvm.QUICK),
        OVERLOAD(Jvm.LASTING),
        READS(Jvm.LASTING),
        CLOCK(Jvm.LASTING),
        SEARCH(Jvm.LASTING),
        APPLICATIONS(Jvm.LASTING),
        FORWARD(Jvm.LASTING),
        MATCHES(Jvm.LASTING),
        WATCHES(Jvm.LASTING),
        TRACING(Jvm.LASTING),
        REVERSE(Jvm.LASTING),
        GATEWAY(Jvm.LASTING),
        PORTAL(Jvm.QUICK),
        GROWTH(Jvm.LASTING),
        ROLLING(Jvm.QUICK);

        private final Jvm jvm;

        Subject(Jvm jvm) {
            this.jvm = jvm;
        }

        String group() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.SEVERE);
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path root = LocalSettings.of(System.getenv()).root();
        Run run = Run.of(root);
        Results measured = new Results(List.of());
        for (Subject subject : subjects.isEmpty() ? List.of(Subject.values()) : subjects) {
            System.out.println("Measuring " + subject);
            try (Environment environment = Environment.make(subject.jvm)) {
                List<Measure> rows = group(subject).measure(environment);
                measured = measured.with(subject.group(), run, rows);
                // After each group, so that the failure of a later one loses nothing.
                publish(root, Results.in(root.resolve(RESULTS)).with(subject.group(), run, rows));
            }
        }
        System.out.println();
        System.out.println(Table.of(measured.measures()));
        System.out.println("Written to %s and %s".formatted(root.resolve(RESULTS), root.resolve(PAGE)));
        return measured.allMet() ? 0 : 1;
    }

    private static void publish(Path root, Results results) throws IOException {
        results.write(root.resolve(RESULTS));
        Page.write(root.resolve(PAGE), results);
    }

    private Group group(Subject subject) {
        Rounds turns = new Rounds(rounds, Duration.ofSeconds(seconds), Duration.ofSeconds(warmUp));
        return switch (subject) {
            case START -> new StartUp();
            case IMAGES -> new ImageStarts();
            case EVENTS -> new EventLatency(turns);
            case SOAK -> new Soak(Duration.ofMinutes(soakMinutes));
            case OVERLOAD -> new Overload(turns);
            case READS -> new ReadThroughput(turns);
            case CLOCK -> new CallsDueAtOnce(due);
            case SEARCH -> new SearchSpeed(instruments, calls, turns);
            case WATCHES -> new ManyWatches(watches);
            case MATCHES -> new MatchThroughput(turns);
            case TRACING -> new TracingCost(turns);
            case FORWARD -> new ForwardSpeed(turns);
            case GATEWAY -> new GatewayCost(turns);
            case PORTAL -> new PortalPages(turns);
            case GROWTH -> new Growth(turns);
            case ROLLING -> new RollingReplacement();
            case REVERSE -> new ReverseSpeed(turns);
            case APPLICATIONS -> new ApplicationBenchmarks(drafts, applications, turns);
        };
    }
}
