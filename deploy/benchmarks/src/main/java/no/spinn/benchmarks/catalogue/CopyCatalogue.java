package no.spinn.benchmarks.catalogue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import no.spinn.local.Postgres;
import no.spinn.local.Service;
import no.spinn.local.Suite;

/**
 * Enlarges a catalogue by copying, in the database, the rows that were written through the API. It makes no difference to
 * search, and takes seconds. Copies have no history.
 */
public final class CopyCatalogue {

    private static final List<String> STATEMENTS = List.of("""
            CREATE TEMP TABLE instrument_copy AS
            SELECT id AS original, gen_random_uuid() AS id, n FROM instrument, generate_series(1, 1000) AS n
            ORDER BY n LIMIT greatest(0, %1$d - (SELECT count(*) FROM instrument))""", """
            CREATE TEMP TABLE call_copy AS
            SELECT id AS original, gen_random_uuid() AS id, n FROM call, generate_series(1, 1000) AS n
            WHERE state <> 'DRAFT' ORDER BY n LIMIT greatest(0, %2$d - (SELECT count(*) FROM call))""", """
            INSERT INTO instrument
            SELECT (jsonb_populate_record(one, jsonb_build_object('id', copy.id, 'slug', one.slug || '-' || n))).*
            FROM instrument_copy AS copy JOIN instrument AS one ON one.id = original""", """
            INSERT INTO criteria_set
            SELECT (jsonb_populate_record(one, jsonb_build_object('instrument_id', copy.id))).*
            FROM instrument_copy AS copy JOIN criteria_set AS one ON one.instrument_id = original""", """
            INSERT INTO call
            SELECT (jsonb_populate_record(one, jsonb_build_object('id', copy.id))).*
            FROM call_copy AS copy JOIN call AS one ON one.id = original""", """
            INSERT INTO search_entry
            SELECT (jsonb_populate_record(one, jsonb_build_object('id', copy.id, 'instrument_id', copy.id))).*
            FROM instrument_copy AS copy JOIN search_entry AS one ON one.kind = 'INSTRUMENT' AND one.id = original""", """
            INSERT INTO search_entry
            SELECT (jsonb_populate_record(one, jsonb_build_object('id', copy.id))).*
            FROM call_copy AS copy JOIN search_entry AS one ON one.kind = 'CALL' AND one.id = original""");

    private CopyCatalogue() {}

    /** Copies until the catalogue has this many. */
    public static void to(Suite suite, int instruments, int calls) throws SQLException {
        try (Connection database = DriverManager.getConnection(
                        suite.jdbcUrl(Service.INSTRUMENTS), Postgres.USER, Postgres.PASSWORD);
                Statement statement = database.createStatement()) {
            for (String sql : STATEMENTS) {
                statement.execute(sql.formatted(instruments, calls));
            }
        }
    }
}
