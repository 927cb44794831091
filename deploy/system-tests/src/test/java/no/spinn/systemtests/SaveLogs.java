package no.spinn.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.spinn.local.Suite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Saves the logs of the services when a test fails; otherwise they are deleted with the suite. */
final class SaveLogs implements TestWatcher {

    private static final Path KEPT = Path.of("target", "logs").toAbsolutePath();

    private final Supplier<Suite> suite;

    /** The logs of the suite that most tests share. */
    SaveLogs() {
        this(RunningSuite::get);
    }

    SaveLogs(Supplier<Suite> suite) {
        this.suite = suite;
    }

    @Override
    public void testFailed(ExtensionContext context, @Nullable Throwable reason) {
        Path folder = KEPT.resolve(context.getRequiredTestClass().getSimpleName());
        try (Stream<Path> logs = Files.list(suite.get().settings().home().resolve("log"))) {
            Files.createDirectories(folder);
            for (Path log : logs.toList()) {
                Files.copy(log, folder.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            System.out.println("The logs of the services are in " + folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
