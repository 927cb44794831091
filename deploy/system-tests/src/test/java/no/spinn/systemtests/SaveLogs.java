package no.spinn.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Saves the logs of the services when a test fails; otherwise they are deleted with the suite. */
final class SaveLogs implements TestWatcher {

    private static final Path KEPT = Path.of("target", "logs").toAbsolutePath();

    @Override
    public void testFailed(ExtensionContext context, @Nullable Throwable reason) {
        Path folder = KEPT.resolve(context.getRequiredTestClass().getSimpleName());
        try (Stream<Path> logs = Files.list(RunningSuite.get().settings().home().resolve("log"))) {
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
