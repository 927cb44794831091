package no.spinn.benchmarks.run;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.HdrHistogram.Histogram;

/** Measures the time of one candidate on this thread, in turns. */
public final class Stopwatch {

    private final Candidate candidate;
    private final Histogram nanoseconds = new Histogram(3);

    Stopwatch(Candidate candidate) {
        this.candidate = candidate;
    }

    /** Repeats the question for that long, at least once. */
    void turn(Duration length) throws IOException, SQLException {
        long end = System.nanoTime() + length.toNanos();
        do {
            long begin = System.nanoTime();
            candidate.answer();
            nanoseconds.recordValue(System.nanoTime() - begin);
        } while (System.nanoTime() < end);
    }

    /** Discards the turns so far, which were a warm-up. */
    void reset() {
        nanoseconds.reset();
    }

    public double milliseconds(double percentile) {
        return nanoseconds.getValueAtPercentile(percentile) / 1e6;
    }

    public double microseconds(double percentile) {
        return nanoseconds.getValueAtPercentile(percentile) / 1e3;
    }

    /** By the median. */
    public double perSecond() {
        return 1_000 / milliseconds(50);
    }
}
