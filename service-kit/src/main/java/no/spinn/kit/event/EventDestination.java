package no.spinn.kit.event;

import java.util.List;

/** Where events go. */
interface EventDestination {

    /** Waits until each row is acknowledged or one has failed. */
    SendResult send(List<OutboxRow> rows) throws InterruptedException;
}
