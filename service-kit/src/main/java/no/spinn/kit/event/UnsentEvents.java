package no.spinn.kit.event;

import java.sql.SQLException;
import java.util.List;

/** The queue of unsent events, owned by the leader. */
interface UnsentEvents {

    /**
     * The first unsent rows, in order.
     *
     * @param atMost at least one
     * @param inFlight rows that are being sent; they are left out
     */
    List<OutboxRow> unsent(int atMost, List<Long> inFlight) throws SQLException;

    void markSent(List<Long> ids) throws SQLException;
}
