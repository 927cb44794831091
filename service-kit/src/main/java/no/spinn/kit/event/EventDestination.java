package no.spinn.kit.event;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Where the relay sends events. */
interface EventDestination {

    /**
     * Starts to send rows, in order, after all rows sent before.
     *
     * @return the outcome of each row, completed when it is acknowledged or has failed. After a failure no later row arrives.
     *     There may be fewer outcomes than rows; then the last one has failed.
     */
    List<CompletableFuture<Void>> send(List<OutboxRow> rows) throws InterruptedException;
}
