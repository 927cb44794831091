package no.spinn.kit.webhook;

import java.util.List;

/**
 * The changes of a service in one order that never changes. Each of them is told to the webhooks once. A service that tells more than
 * it puts into the queue itself has one bean of this type.
 */
public interface MessageFeed {

    /** The changes after a position, in order. */
    List<Entry> after(long position, int limit);

    /** A change with its position. */
    record Entry(long position, Notice notice) {}
}
