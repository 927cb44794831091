package no.spinn.benchmarks.run;

import java.util.concurrent.atomic.AtomicInteger;

/** Shows the progress of a long operation on one line of the terminal. */
public final class ProgressLine implements AutoCloseable {

    private final String what;
    private final int all;
    private final AtomicInteger done = new AtomicInteger();

    public ProgressLine(String what, int all) {
        this.what = what;
        this.all = all;
    }

    /** One more is done. */
    public void step() {
        int now = done.incrementAndGet();
        if (now % 100 == 0 || now == all) {
            System.out.printf("\r  %s: %d of %d", what, now, all);
            System.out.flush();
        }
    }

    @Override
    public void close() {
        System.out.println();
    }
}
