package no.spinn.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import no.spinn.local.Jvm;
import no.spinn.local.LocalSettings;
import no.spinn.local.Progress;
import no.spinn.local.Suite;

/** A home for suites that are measured, on free ports; it is gone afterwards. */
public final class Workplace implements AutoCloseable {

    // All load comes from one address and few organisations, which would meet their limits at once.
    private static final Map<String, String> NO_LIMITS =
            Map.of("SPINN_RATE_LIMIT_ANONYMOUS", "1000000000", "SPINN_RATE_LIMIT_CONSUMER", "1000000000");

    private final LocalSettings settings;

    private Workplace(LocalSettings settings) {
        this.settings = settings;
    }

    public static Workplace make(Jvm jvm) throws IOException {
        return new Workplace(LocalSettings.onFreePorts(Files.createTempDirectory("spinn-bench"))
                .withServices(jvm, NO_LIMITS));
    }

    public LocalSettings settings() {
        return settings;
    }

    /** Starts a suite on what an earlier one has left here. */
    public Suite start() throws IOException {
        return Suite.start(settings, Progress.silent(), Workplace::stopWithThisProcess);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(settings.home())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    // Somebody who has seen enough presses Ctrl-C.
    private static void stopWithThisProcess(Suite suite) {
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
    }
}
