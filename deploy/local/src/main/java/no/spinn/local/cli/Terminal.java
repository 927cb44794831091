package no.spinn.local.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import no.spinn.local.Progress;

/** Prints progress as lines, with the start time of each part. */
final class Terminal implements Progress {

    private final PrintStream out;

    Terminal(PrintStream out) {
        this.out = out;
    }

    @Override
    public Step begin(String part) {
        Instant begin = Instant.now();
        return new Step() {

            private boolean done;

            @Override
            public void done() {
                done = true;
                out.printf("  %-22s ready after %5.1f s%n", part, seconds(begin));
            }

            @Override
            public void close() {
                if (!done) {
                    out.printf("  %-22s failed after %4.1f s%n", part, seconds(begin));
                }
            }
        };
    }

    @Override
    public void note(String sentence) {
        out.println("  " + sentence);
    }

    static double seconds(Instant begin) {
        return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    }
}
