package no.spinn.local.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Callable;
import no.spinn.local.Training;
import picocli.CommandLine.Command;

/** Lets the services keep what they load when they start; {@code up} uses it from then on. */
@Command(name = "train", description = "Makes the services start faster from then on.")
final class Train implements Callable<Integer> {

    @Override
    public Integer call() throws IOException, InterruptedException {
        Instant begin = Instant.now();
        Training.run(new Terminal(System.out));
        System.out.printf("Trained in %.1f s; ./spinn up uses it until the next build.%n", Terminal.seconds(begin));
        return 0;
    }
}
