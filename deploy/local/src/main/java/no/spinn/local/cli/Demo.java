package no.spinn.local.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import no.spinn.local.LocalSettings;
import picocli.CommandLine.Command;

/** Runs the demo over HTTP. */
@Command(name = "demo", description = "Runs the demo over HTTP, step by step.")
final class Demo implements Callable<Integer> {

    @Override
    public Integer call() throws IOException, InterruptedException {
        no.spinn.local.demo.Demo.run(LocalSettings.of(System.getenv()), System.out);
        return 0;
    }
}
