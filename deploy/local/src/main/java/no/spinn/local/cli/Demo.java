package no.spinn.local.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Tells the main story over HTTP. */
@Command(name = "demo", description = "Tells the main story over HTTP, step by step.")
final class Demo implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new UnsupportedOperationException("comes with the services");
    }
}
