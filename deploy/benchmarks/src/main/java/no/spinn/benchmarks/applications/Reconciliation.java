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
 * Compares the answers to applicants with what was stored and published.
 *
 * @param stored all stored submissions, by the ids of the applications
 * @param published the number of published submissions of an application
 */
record Reconciliation(
        Instant deadline,
        List<SubmissionResult> answers,
        Map<String, Submitted> stored,
        ToIntFunction<String> published) {

    long accepted() {
        return count(answer -> answer.is(Outcome.ACCEPTED));
    }

    long refused() {
        return count(answer -> answer.is(Outcome.REFUSED));
    }

    /** Without a clear answer, or with a receipt for which there is no submission or no event. */
    long lost() {
        return count(answer -> answer.is(Outcome.UNCLEAR) || answer.is(Outcome.ACCEPTED) && !isStored(answer));
    }

    /** With more than one submission or event, or with one although it was refused. */
    long doubled() {
        return count(answer -> {
            Submitted submitted = stored.get(answer.application());
            int most = answer.is(Outcome.ACCEPTED) ? 1 : 0;
            return submitted != null && submitted.times() > most || published.applyAsInt(answer.application()) > most;
        });
    }

    /** At the deadline or after it, by the clock of the database. */
    long acceptedLate() {
        return stored.values().stream()
                .filter(submitted -> !submitted.at().isBefore(deadline))
                .count();
    }

    /** Refused before the deadline as too late. */
    long refusedEarly() {
        return count(answer -> answer.is(Outcome.REFUSED) && answer.at().isBefore(deadline));
    }

    private boolean isStored(SubmissionResult accepted) {
        Submitted submitted = stored.get(accepted.application());
        return submitted != null
                && submitted.receiptId().equals(accepted.receiptId())
                && Objects.equals(submitted.at(), accepted.submittedAt())
                && published.applyAsInt(accepted.application()) > 0;
    }

    private long count(Predicate<SubmissionResult> condition) {
        return answers.stream().filter(condition).count();
    }
}
