package no.spinn.local.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Callable;
import no.spinn.local.Training;
import picocli.CommandLine.Command;

/** Writes the AOT caches of the services, which {@code up} uses from then on. */
@Command(name = "train", description = "Writes AOT caches, so that the services start faster.")
final class Train implements Callable<Integer> {

    @Override
    public Integer call() throws IOException, InterruptedException {
        Instant begin = Instant.now();
        Training.run(new Terminal(System.out));
        System.out.printf(
                "Wrote the AOT caches in %.1f s; ./spinn up uses them until the next build.%n",
                Terminal.seconds(begin));
        return 0;
    }
}
