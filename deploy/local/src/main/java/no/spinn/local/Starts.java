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

/** Starts parts that do not need each other at the same time. */
final class Starts {

    /** Longer than any part's own patience. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Starts() {}

    interface Start {
        void run() throws IOException, SQLException, InterruptedException;
    }

    /** Returns when all are through; throws what the first one threw that failed. */
    static void inParallel(List<Start> starts) throws IOException {
        inParallel(starts, PATIENCE);
    }

    static void inParallel(List<Start> starts, Duration patience) throws IOException {
        Instant deadline = Instant.now().plus(patience);
        List<Part> parts = starts.stream().map(Part::begin).toList();
        try {
            for (Part part : parts) {
                part.await(deadline);
            }
        } finally {
            // Whoever is told that one failed stops the others, which must have been started or given up by then.
            for (Part part : parts) {
                part.end(deadline);
            }
        }
    }

    /**
     * A part on its way. Its thread is one of the platform: the libraries of the servers start processes while their
     * classes are initialized, which holds the carrier of a virtual thread. On two cores two parts can so hold all
     * carriers, and wait for what the third one has.
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
                    case null, default -> throw new CannotStart("A part does not start: " + e.getCause(), e);
                }
            } catch (TimeoutException e) {
                e.setStackTrace(thread.getStackTrace());
                throw new CannotStart("A part has neither started nor failed in time.", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CannotStart("Interrupted while starting.", e);
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
