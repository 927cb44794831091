package no.spinn.kit.event;

import java.util.List;

/**
 * Records in the order in which they were sent, from the first that is not committed.
 *
 * @param <R> a record
 */
interface EventFeed<R> {

    /** The next ones; none if there are none in a while. */
    List<R> poll();

    /** These, and all before them, need not come again. */
    void commit(List<R> records);
}
