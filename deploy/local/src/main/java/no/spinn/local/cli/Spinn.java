package no.spinn.local.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import no.spinn.local.LauncherException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The launcher. A failure prints one sentence, never a stack trace, and exits with a non-zero code. */
@Command(
        name = "spinn",
        description = "Runs Spinn on this machine.",
        subcommands = {Up.class, Down.class, Token.class, Demo.class, Train.class})
public final class Spinn {

    private Spinn() {}

    public static void main(String[] arguments) {
        // The servers write warnings during their start to their own logs.
        Logger.getLogger("").setLevel(Level.SEVERE);
        CommandLine spinn = new CommandLine(new Spinn());
        spinn.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("spinn: " + sentence(failure));
            return 1;
        });
        System.exit(spinn.execute(arguments));
    }

    private static String sentence(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("No space left on device")) {
            return "The disk is full; free some space and start again.";
        }
        return failure instanceof LauncherException
                ? message
                : "%s: %s".formatted(failure.getClass().getSimpleName(), message);
    }
}
