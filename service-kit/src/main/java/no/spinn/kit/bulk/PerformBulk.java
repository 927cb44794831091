package no.spinn.kit.bulk;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.spinn.kit.idempotency.RunOnce;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.sql.Deadlocks;

/**
 * Performs a request for many acts. It needs an Idempotency-Key, and never acts twice for the same one: a request for all items stores
 * its response with them, and each item of the others stores its own outcome.
 */
@Singleton
public class PerformBulk {

    private final RunOnce runOnce;
    private final ActOnAll actOnAll;
    private final ActOnEach actOnEach;

    PerformBulk(RunOnce runOnce, ActOnAll actOnAll, ActOnEach actOnEach) {
        this.runOnce = runOnce;
        this.actOnAll = actOnAll;
        this.actOnEach = actOnEach;
    }

    public <I extends BulkItem> Response perform(Bulk<I> request, BulkWork<I> work) {
        requireDistinctKeys(request);
        List<Placed<I>> items = Placed.all(request.items());
        return switch (request.mode()) {
            case ALL ->
                Deadlocks.retry(() -> runOnce.run(new Object[] {request}, () -> answer(actOnAll.act(items, work))));
            case EACH -> answer(actOnEach.act(items, work, runOnce.requireKey()));
        };
    }

    private static Response answer(List<BulkOutcome> outcomes) {
        return Response.ok(BulkAnswer.of(outcomes)).build();
    }

    private static void requireDistinctKeys(Bulk<?> request) {
        Set<String> seen = new HashSet<>();
        List<Fault> twice = Placed.all(request.items()).stream()
                .filter(one -> one.item().key() != null && !seen.add(one.item().key()))
                .map(one -> BulkIssue.KEY_TWICE.at(one.pointer().to("key")))
                .toList();
        if (!twice.isEmpty()) {
            throw new Refusal(KitProblem.INVALID, KitDetail.FAULTY.words(), twice);
        }
    }
}
