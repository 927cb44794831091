package no.spinn.kit.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.problem.http.ItemProblems;
import no.spinn.kit.sql.Causes;
import no.spinn.kit.sql.Deadlocks;

/** Does each item for itself. */
@Singleton
class ActOnEach {

    private final ActOnce actOnce;
    private final ItemProblems problems;

    ActOnEach(ActOnce actOnce, ItemProblems problems) {
        this.actOnce = actOnce;
        this.problems = problems;
    }

    /**
     * Does every item that is not refused.
     *
     * @param requestKey the items without a key of their own are stored under it, so that a request that was interrupted goes on
     *     where it stopped
     */
    <I extends BulkItem> List<BulkOutcome> act(List<Placed<I>> items, BulkWork<I> work, String requestKey) {
        return Chunks.of(items).stream()
                .flatMap(chunk -> attempt(chunk, work, requestKey))
                .toList();
    }

    /** Does the items in one transaction. When one of them is refused, each half is attempted anew. */
    private <I extends BulkItem> Stream<BulkOutcome> attempt(
            List<Placed<I>> items, BulkWork<I> work, String requestKey) {
        try {
            return together(items, work, requestKey).stream();
        } catch (RuntimeException e) {
            Refusal refusal = refusal(e).orElseThrow(() -> e);
            return items.size() == 1 ? Stream.of(refused(items.getFirst(), refusal)) : halves(items, work, requestKey);
        }
    }

    private <I extends BulkItem> List<BulkOutcome> together(
            List<Placed<I>> items, BulkWork<I> work, String requestKey) {
        return Deadlocks.retry(() -> QuarkusTransaction.requiringNew().call(() -> {
            work.load(Placed.subjects(items));
            return items.stream().map(one -> actOnce.act(one, work, requestKey)).toList();
        }));
    }

    private <I extends BulkItem> Stream<BulkOutcome> halves(
            List<Placed<I>> items, BulkWork<I> work, String requestKey) {
        int middle = items.size() / 2;
        return Stream.of(items.subList(0, middle), items.subList(middle, items.size()))
                .flatMap(half -> attempt(half, work, requestKey));
    }

    private BulkOutcome refused(Placed<?> one, Refusal refusal) {
        return BulkOutcome.refused(one.place(), one.item(), problems.of(refusal, ItemFaults.of(refusal, one)));
    }

    // Transactions and Hibernate wrap the exceptions that they rethrow.
    private static Optional<Refusal> refusal(RuntimeException failure) {
        return Causes.first(failure, cause -> cause instanceof Refusal || cause instanceof OptimisticLockException)
                .map(cause -> cause instanceof Refusal known
                        ? known
                        : new Refusal(KitProblem.STALE, KitDetail.CHANGED_MEANWHILE.words()));
    }
}
