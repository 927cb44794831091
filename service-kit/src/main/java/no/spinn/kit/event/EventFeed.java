package no.spinn.kit.event;

import java.util.List;

/**
 * Records in the order in which they were sent, from the first uncommitted one.
 *
 * @param <R> a record
 */
interface EventFeed<R> {

    /** The next records; empty after a timeout. */
    List<R> poll();

    /** Commits these records and all before them: they are not delivered again. */
    void commit(List<R> records);
}
