package no.spinn.benchmarks.clock;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.spinn.local.Postgres;
import no.spinn.local.Service;
import no.spinn.local.Suite;

/** What instruments-service has stored about the calls that open at one moment. */
final class CallRecords implements AutoCloseable {

    private static final String WAITING = "SELECT count(*) FROM call WHERE state = 'SCHEDULED' AND opens_at = ?";

    private static final String LAST_OPENING = "SELECT max(opened_at) FROM call WHERE opens_at = ?";

    // Scheduled is the first public version, opened the second: of the call, of its history and of its events.
    private static final String OPENED_ONCE = """
            SELECT id FROM call
            JOIN event_stream AS events ON events.topic = 'spinn.calls.v1' AND events.aggregate_id = call.id::text
            WHERE opens_at = ? AND state = 'OPEN' AND opened_at >= opens_at AND published_version = 2 AND events.version = 2
              AND ARRAY['SCHEDULED', 'OPENED'] = (
                  SELECT array_agg(change ORDER BY version) FROM revision WHERE kind = 'CALL' AND object_id = call.id::text)
            """;

    private static final String UNSENT = "SELECT count(*) FROM outbox WHERE sent_at IS NULL";

    private final Connection database;

    CallRecords(Suite suite) throws SQLException {
        database = DriverManager.getConnection(suite.jdbcUrl(Service.INSTRUMENTS), Postgres.USER, Postgres.PASSWORD);
    }

    /** The number of calls that are not open yet. */
    int waiting(Instant opening) throws SQLException {
        try (PreparedStatement query = about(WAITING, opening)) {
            return number(query);
        }
    }

    Instant lastOpening(Instant opening) throws SQLException {
        try (PreparedStatement query = about(LAST_OPENING, opening);
                ResultSet last = query.executeQuery()) {
            last.next();
            return last.getTimestamp(1).toInstant();
        }
    }

    /** The ids of calls that were opened once by all records. */
    List<String> openedOnce(Instant opening) throws SQLException {
        try (PreparedStatement query = about(OPENED_ONCE, opening);
                ResultSet rows = query.executeQuery()) {
            List<String> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }

    /** The number of unsent events. */
    int unsent() throws SQLException {
        try (PreparedStatement query = database.prepareStatement(UNSENT)) {
            return number(query);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }

    private PreparedStatement about(String query, Instant opening) throws SQLException {
        PreparedStatement statement = database.prepareStatement(query);
        statement.setTimestamp(1, Timestamp.from(opening));
        return statement;
    }

    private static int number(PreparedStatement query) throws SQLException {
        try (ResultSet count = query.executeQuery()) {
            count.next();
            return count.getInt(1);
        }
    }
}
