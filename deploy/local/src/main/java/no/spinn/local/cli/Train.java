package no.spinn.local.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import no.spinn.local.Progress;
import no.spinn.local.Training;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the AOT caches of the services, which {@code up} uses from then on. */
@Command(name = "train", description = "Writes AOT caches, so that the services start faster.")
final class Train implements Callable<Integer> {

    @Option(names = "--images", paramLabel = "TAG", description = "Train in the images with this tag instead.")
    private @Nullable String tag;

    @Option(names = "--into", paramLabel = "FOLDER", description = "Where the caches of the images are written.")
    private Path folder = Path.of("target/aot");

    @Override
    public Integer call() throws IOException, InterruptedException {
        Instant begin = Instant.now();
        Progress progress = new Terminal(System.out);
        if (tag != null) {
            Training.run(tag, folder, progress);
            return 0;
        }
        Training.run(progress);
        System.out.printf(
                "Wrote the AOT caches in %.1f s; ./spinn up uses them until the next build.%n",
                Terminal.seconds(begin));
        return 0;
    }
}
