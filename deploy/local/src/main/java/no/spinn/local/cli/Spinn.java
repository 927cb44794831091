package no.spinn.local.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import no.spinn.local.CannotStart;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The launcher. A failure is one sentence and a non-zero exit, never a stack trace. */
@Command(
        name = "spinn",
        description = "Runs Spinn on this machine.",
        subcommands = {Up.class, Down.class, Token.class, Demo.class, Train.class})
public final class Spinn {

    private Spinn() {}

    public static void main(String[] arguments) {
        // What the servers grumble about while they start is in their own logs.
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
            return "The disk is full; make room and start again.";
        }
        return failure instanceof CannotStart
                ? message
                : "%s: %s".formatted(failure.getClass().getSimpleName(), message);
    }
}
