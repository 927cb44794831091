package no.spinn.benchmarks.applications;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.spinn.local.Postgres;
import no.spinn.local.Service;
import no.spinn.local.Suite;

/** What applications-service has stored, and copies of it. */
public final class ApplicationRecords implements AutoCloseable {

    // Generated columns cannot be inserted.
    private static final String COLUMNS = """
            SELECT string_agg(quote_ident(column_name), ', ') FROM information_schema.columns
            WHERE table_schema = current_schema() AND table_name = 'application' AND is_generated = 'NEVER'""";

    // Copies have no history. Their ids are as recent as other new ones.
    private static final String COPY = """
            INSERT INTO application (%1$s)
            SELECT %1$s FROM (
                SELECT copy.* FROM application AS one, generate_series(1, ?) AS number, jsonb_populate_record(one, jsonb_build_object('id',
                    overlay(gen_random_uuid()::text PLACING left(one.id::text, 8) FROM 1), 'title', one.title || left('', number))) AS copy
                WHERE one.id = ?::uuid) AS copies
            RETURNING id""";

    private static final String SUBMISSIONS = """
            SELECT application_id, count(*), min(receipt_id::text), max(submitted_at) FROM submission
            WHERE call_id = (SELECT call_id FROM application WHERE id = ?::uuid) GROUP BY application_id""";

    private static final Duration LOOK = Duration.ofMillis(25);

    private final Connection database;

    private ApplicationRecords(Connection database) {
        this.database = database;
    }

    public static ApplicationRecords of(Suite suite) throws SQLException {
        return new ApplicationRecords(
                DriverManager.getConnection(suite.jdbcUrl(Service.APPLICATIONS), Postgres.USER, Postgres.PASSWORD));
    }

    /** The submissions of an application, and the last of them. */
    record Submitted(int times, String receiptId, Instant at) {}

    /** Copies an application this many times; returns the ids of the copies. */
    public List<String> copy(String id, int count) throws SQLException {
        try (PreparedStatement copy = database.prepareStatement(COPY.formatted(columns()))) {
            copy.setInt(1, count);
            copy.setString(2, id);
            try (ResultSet copies = copy.executeQuery()) {
                List<String> ids = new ArrayList<>();
                while (copies.next()) {
                    ids.add(copies.getString(1));
                }
                return ids;
            }
        }
    }

    /** The call of an application. */
    String callOf(String id) throws SQLException {
        try (PreparedStatement query =
                database.prepareStatement("SELECT call_id::text FROM application WHERE id = ?::uuid")) {
            query.setString(1, id);
            try (ResultSet call = query.executeQuery()) {
                call.next();
                return call.getString(1);
            }
        }
    }

    /** All submissions to the call of an application, by the ids of the applications. */
    Map<String, Submitted> submitted(String id) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(SUBMISSIONS)) {
            query.setString(1, id);
            try (ResultSet rows = query.executeQuery()) {
                Map<String, Submitted> all = new HashMap<>();
                while (rows.next()) {
                    Timestamp at = rows.getTimestamp(4);
                    all.put(rows.getString(1), new Submitted(rows.getInt(2), rows.getString(3), at.toInstant()));
                }
                return all;
            }
        }
    }

    public void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Executes a statement with an array of ids. */
    public void execute(String sql, Collection<String> ids) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setArray(1, database.createArrayOf("uuid", ids.toArray()));
            statement.execute();
        }
    }

    /** Returns when every event is sent, so that the next measurement does not pay for earlier work. */
    public void awaitRelay() throws SQLException, InterruptedException {
        while (exists("SELECT 1 FROM outbox WHERE sent_at IS NULL LIMIT 1")) {
            Thread.sleep(LOOK);
        }
    }

    /** The size of the database on disk. */
    public long bytes() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet size = statement.executeQuery("SELECT pg_database_size(current_database())")) {
            size.next();
            return size.getLong(1);
        }
    }

    /** Whether a query returns a row. */
    boolean exists(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }

    private String columns() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(COLUMNS)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
