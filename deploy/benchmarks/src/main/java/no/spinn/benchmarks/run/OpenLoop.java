package no.spinn.benchmarks.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A load at a fixed rate: requests start on schedule, whether earlier ones have ended or not. */
public final class OpenLoop {

    private final long interval;

    private OpenLoop(long interval) {
        this.interval = interval;
    }

    public static OpenLoop of(int perSecond) {
        return new OpenLoop(1_000_000_000L / perSecond);
    }

    /** Returns when the last request has ended; throws the first failure. */
    public void run(Duration time, Runnable request) {
        List<Future<?>> begun = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            begin(time, () -> begun.add(threads.submit(request)));
        }
        begun.stream()
                .filter(one -> one.state() == Future.State.FAILED)
                .findFirst()
                .ifPresent(failed -> {
                    throw new IllegalStateException("a request failed", failed.exceptionNow());
                });
    }

    /** For requests that return as soon as they have started. */
    public void begin(Duration time, Runnable request) {
        long count = time.toNanos() / interval;
        AtomicLong number = new AtomicLong();
        begin(() -> number.getAndIncrement() < count, request);
    }

    /** The same for as long as this holds. */
    public void begin(BooleanSupplier goesOn, Runnable request) {
        long next = System.nanoTime();
        while (goesOn.getAsBoolean()) {
            waitUntil(next);
            request.run();
            next += interval;
        }
    }

    private static void waitUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
