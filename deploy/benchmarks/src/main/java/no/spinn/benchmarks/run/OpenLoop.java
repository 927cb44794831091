package no.spinn.benchmarks.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** An open loop: acts begin at a fixed rate, whether the earlier ones have ended or not. */
public final class OpenLoop {

    private final long interval;

    private OpenLoop(long interval) {
        this.interval = interval;
    }

    public static OpenLoop of(int perSecond) {
        return new OpenLoop(1_000_000_000L / perSecond);
    }

    /** Returns when the last act has ended; throws what the first one threw that failed. */
    public void run(Duration time, Runnable act) {
        List<Future<?>> begun = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            begin(time, () -> begun.add(threads.submit(act)));
        }
        begun.stream()
                .filter(one -> one.state() == Future.State.FAILED)
                .findFirst()
                .ifPresent(failed -> {
                    throw new IllegalStateException("an act failed", failed.exceptionNow());
                });
    }

    /** For acts that return as soon as they have begun. */
    public void begin(Duration time, Runnable act) {
        long begin = System.nanoTime();
        long acts = time.toNanos() / interval;
        for (long number = 0; number < acts; number++) {
            waitUntil(begin + number * interval);
            act.run();
        }
    }

    private static void waitUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
