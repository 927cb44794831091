package no.spinn.kit.event;

import java.sql.SQLException;
import java.util.List;

/** What waits to be sent, held by the leader. */
interface UnsentEvents {

    /**
     * The first of them, in order.
     *
     * @param atMost at least one
     * @param underway rows that are being sent; they do not wait
     */
    List<OutboxRow> unsent(int atMost, List<Long> underway) throws SQLException;

    void markSent(List<Long> ids) throws SQLException;
}
