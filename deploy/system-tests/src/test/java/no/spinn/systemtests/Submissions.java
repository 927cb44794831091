package no.spinn.systemtests;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** Applicants who submit one application after the other during faults, and note what was acknowledged. */
final class Submissions {

    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final ClusterActors actors;
    private final String call;
    private final Queue<Submission> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();

    Submissions(ClusterActors actors, String call) {
        this.actors = actors;
        this.call = call;
    }

    /**
     * A submission that was acknowledged.
     *
     * @param begun when its draft was begun; refused attempts lie between
     */
    record Submission(String application, Instant begun, Instant acknowledged) {

        Duration took() {
            return Duration.between(begun, acknowledged);
        }
    }

    /** Submits another application. */
    Submission one() throws InterruptedException {
        Instant begun = Instant.now();
        Submission submission = new Submission(actors.submitted(call), begun, Instant.now());
        acknowledged.add(submission);
        return submission;
    }

    /** Submits until the end. */
    Callable<Void> applicant() {
        return () -> {
            while (!over.get()) {
                one();
                Thread.sleep(BETWEEN);
            }
            return null;
        };
    }

    void end() {
        over.set(true);
    }

    List<Submission> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Those that were acknowledged since then. */
    List<Submission> since(Instant when) {
        return acknowledged.stream()
                .filter(submission -> !submission.acknowledged().isBefore(when))
                .toList();
    }
}
