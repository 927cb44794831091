package no.spinn.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.spinn.local.LocalSettings;
import no.spinn.local.Postgres;
import no.spinn.local.ProcessRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Stops the processes that {@code up} has started, and no others. */
@Command(name = "down", description = "Stops the processes that up has started.")
final class Down implements Callable<Integer> {

    @Option(names = "--wipe", description = "Also deletes all data and logs.")
    private boolean wipe;

    @Override
    public Integer call() throws IOException {
        LocalSettings settings = LocalSettings.of(System.getenv());
        ProcessRecords records = new ProcessRecords(settings.home());
        Optional<ProcessHandle> launcher = records.launcher();
        // The launcher stops its processes itself, in order. Processes of a killed launcher are stopped one by one.
        records.endLauncher();
        List<String> left = records.endAll();
        boolean server = Postgres.stopPredecessor(settings.home().resolve("postgres"));
        System.out.println(
                launcher.isPresent() || server || !left.isEmpty() ? "Spinn is down." : "Nothing was running.");
        if (wipe) {
            delete(settings.home());
            System.out.println("Deleted everything in " + settings.home());
        }
        return 0;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
