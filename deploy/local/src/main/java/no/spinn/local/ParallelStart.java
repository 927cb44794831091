package no.spinn.local;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Starts independent parts in parallel. */
final class ParallelStart {

    /** Longer than any part's own timeout. */
    private static final Duration TIMEOUT = Duration.ofMinutes(3);

    private ParallelStart() {}

    interface Start {
        void run() throws IOException, SQLException, InterruptedException;
    }

    /** Returns when all parts have started. Throws the exception of the first part that failed. */
    static void inParallel(List<Start> starts) throws IOException {
        inParallel(starts, TIMEOUT);
    }

    static void inParallel(List<Start> starts, Duration timeout) throws IOException {
        Instant deadline = Instant.now().plus(timeout);
        List<Part> parts = starts.stream().map(Part::begin).toList();
        try {
            for (Part part : parts) {
                part.await(deadline);
            }
        } finally {
            // After a failure the caller stops the other parts, which must have been started or cancelled by then.
            for (Part part : parts) {
                part.end(deadline);
            }
        }
    }

    /**
     * A part that is starting, on a platform thread. The libraries of the servers start processes in class initializers, which
     * pins the carrier of a virtual thread. On two cores, two parts could pin all carriers and wait for the third part.
     */
    private record Part(FutureTask<Void> task, Thread thread) {

        static Part begin(Start start) {
            FutureTask<Void> task = new FutureTask<>(() -> {
                start.run();
                return null;
            });
            return new Part(task, Thread.ofPlatform().name("start").daemon().start(task));
        }

        void await(Instant deadline) throws IOException {
            try {
                task.get(left(deadline).toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case IOException failure -> throw failure;
                    case RuntimeException failure -> throw failure;
                    case null, default -> throw new LauncherException("A part failed to start: " + e.getCause(), e);
                }
            } catch (TimeoutException e) {
                e.setStackTrace(thread.getStackTrace());
                throw new LauncherException("A part has neither started nor failed in time.", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LauncherException("Interrupted while starting.", e);
            }
        }

        void end(Instant deadline) {
            try {
                if (!thread.join(left(deadline))) {
                    thread.interrupt();
                }
            } catch (InterruptedException e) {
                thread.interrupt();
                Thread.currentThread().interrupt();
            }
        }

        private static Duration left(Instant deadline) {
            Duration left = Duration.between(Instant.now(), deadline);
            return left.isNegative() ? Duration.ZERO : left;
        }
    }
}
