package no.spinn.kit.event;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Where events go. */
interface EventDestination {

    /**
     * Begins to send rows, after all that was begun before.
     *
     * @return what becomes of each row, done when it is acknowledged or has failed. After one that failed nothing arrives any more
     *     that was begun later. There may be fewer than rows; then the last one has failed.
     */
    List<CompletableFuture<Void>> send(List<OutboxRow> rows) throws InterruptedException;
}
