package no.spinn.benchmarks.applications;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import no.spinn.benchmarks.applications.ApplicationRecords.Submitted;
import no.spinn.benchmarks.applications.SubmissionResult.Outcome;

/**
 * Holds what applicants were told against what was kept.
 *
 * @param kept all submissions, by the ids of the applications
 * @param told how many submissions of an application others know of
 */
record Reconciliation(
        Instant deadline, List<SubmissionResult> answers, Map<String, Submitted> kept, ToIntFunction<String> told) {

    long accepted() {
        return count(answer -> answer.is(Outcome.ACCEPTED));
    }

    long refused() {
        return count(answer -> answer.is(Outcome.REFUSED));
    }

    /** Without a clear answer, or with a receipt for which there is no submission or no event. */
    long lost() {
        return count(answer -> answer.is(Outcome.UNCLEAR) || answer.is(Outcome.ACCEPTED) && !isKept(answer));
    }

    /** With more than one submission or event, or with one although it was refused. */
    long doubled() {
        return count(answer -> {
            Submitted submitted = kept.get(answer.application());
            int most = answer.is(Outcome.ACCEPTED) ? 1 : 0;
            return submitted != null && submitted.times() > most || told.applyAsInt(answer.application()) > most;
        });
    }

    /** By the database: at the deadline or after it. */
    long acceptedLate() {
        return kept.values().stream()
                .filter(submitted -> !submitted.at().isBefore(deadline))
                .count();
    }

    /** Answered before the deadline that it had passed. */
    long refusedEarly() {
        return count(answer -> answer.is(Outcome.REFUSED) && answer.at().isBefore(deadline));
    }

    private boolean isKept(SubmissionResult accepted) {
        Submitted submitted = kept.get(accepted.application());
        return submitted != null
                && submitted.receiptId().equals(accepted.receiptId())
                && Objects.equals(submitted.at(), accepted.submittedAt())
                && told.applyAsInt(accepted.application()) > 0;
    }

    private long count(Predicate<SubmissionResult> condition) {
        return answers.stream().filter(condition).count();
    }
}
