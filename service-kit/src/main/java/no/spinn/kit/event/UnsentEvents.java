package no.spinn.kit.event;

import java.sql.SQLException;
import java.util.List;

/** What waits to be sent, held by the leader. */
interface UnsentEvents {

    /** The first of them, in order. */
    List<OutboxRow> unsent(int atMost) throws SQLException;

    void markSent(List<Long> ids) throws SQLException;
}
