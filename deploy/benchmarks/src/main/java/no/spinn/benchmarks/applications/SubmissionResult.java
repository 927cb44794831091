package no.spinn.benchmarks.applications;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The final result of one submission.
 *
 * @param receiptId null unless it was accepted
 * @param submittedAt by the receipt; null unless it was accepted
 * @param took from the intended sending, retries included
 */
record SubmissionResult(
        String application,
        Outcome outcome,
        @Nullable String receiptId,
        @Nullable Instant submittedAt,
        Instant at,
        Duration took) {

    enum Outcome {
        ACCEPTED,
        /** Because the deadline had passed. */
        REFUSED,
        /** No answer, or one that a system cannot interpret. */
        UNCLEAR
    }

    boolean is(Outcome asked) {
        return outcome == asked;
    }
}
