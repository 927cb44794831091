package no.spinn.kit.bulk;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.ProblemCode;
import no.spinn.kit.problem.Refusal;

/** Does all items in one transaction, or none. */
@Singleton
class ActOnAll {

    private final ActOnce actOnce;
    private final EntityManager entities;

    ActOnAll(ActOnce actOnce, EntityManager entities) {
        this.actOnce = actOnce;
        this.entities = entities;
    }

    /** Refuses when one item is refused, with the faults of all. */
    @Transactional(Transactional.TxType.MANDATORY)
    <I extends BulkItem> List<BulkOutcome> act(List<Placed<I>> items, BulkWork<I> work) {
        List<BulkOutcome> outcomes = new ArrayList<>();
        Refused refused = new Refused();
        work.lock(Placed.subjects(items));
        for (List<Placed<I>> chunk : Chunks.of(items)) {
            work.load(Placed.subjects(chunk));
            chunk.forEach(one -> act(one, work, outcomes, refused));
            // The entities of a chunk would be compared with the database at every query of the next ones.
            entities.clear();
        }
        refused.throwIfAny();
        return outcomes;
    }

    private <I extends BulkItem> void act(
            Placed<I> one, BulkWork<I> work, List<BulkOutcome> outcomes, Refused refused) {
        try {
            outcomes.add(actOnce.act(one, work));
        } catch (Refusal refusal) {
            refused.add(one, refusal);
        } catch (RuntimeException e) {
            // A refusal has marked the transaction for rollback, in which not every item can act that could have.
            if (refused.isEmpty()) {
                throw e;
            }
        }
    }

    /** The refusals of one request. */
    private static final class Refused {

        private final Set<ProblemCode> codes = new LinkedHashSet<>();
        private final Faults faults = new Faults();

        void add(Placed<?> one, Refusal refusal) {
            codes.add(refusal.code());
            faults.addAll(ItemFaults.of(refusal, one));
        }

        boolean isEmpty() {
            return codes.isEmpty();
        }

        /** The code of the refusals, if all items were refused with the same one. */
        void throwIfAny() {
            if (!codes.isEmpty()) {
                ProblemCode code = codes.size() == 1 ? codes.iterator().next() : KitProblem.ITEMS_REFUSED;
                throw new Refusal(code, KitDetail.NO_ITEM_DONE.words(), faults.all());
            }
        }
    }
}
