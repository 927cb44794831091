package no.spinn.kit.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;

/**
 * Gives up a parked record that can never be applied, so that the events behind it go on. They carry the full state of the
 * aggregate, so the next one that is applied makes up for it. The audit log says who did it, why, and where the record stands in its topic.
 */
@ApplicationScoped
class DiscardParked {

    private final ParkedEvents parked;
    private final RetryParked retry;
    private final Audit audit;

    DiscardParked(ParkedEvents parked, RetryParked retry, Audit audit) {
        this.parked = parked;
        this.retry = retry;
        this.audit = audit;
    }

    /** Discards one that has failed itself, and retries the events behind it. */
    Retried discard(ParkedEvent event, String reason) {
        if (event.cause() == ParkedCause.QUEUED) {
            throw new Refusal(KitProblem.CONFLICT, KitDetail.ONLY_QUEUED.words());
        }
        QuarkusTransaction.requiringNew().run(() -> remove(event, reason));
        return retry.retry(event);
    }

    private void remove(ParkedEvent event, String reason) {
        // A concurrent retry or discard may have been faster.
        if (parked.lock(event.id()).isEmpty()) {
            throw new Refusal(KitProblem.NOT_FOUND, KitDetail.NOT_PARKED.words());
        }
        parked.remove(event.id());
        audit.record(new AuditEntry(
                "discard",
                "parked_event",
                Long.toString(event.id()),
                event.cause().written(),
                null,
                reason,
                event));
    }
}
