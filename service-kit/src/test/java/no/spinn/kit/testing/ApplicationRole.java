package no.spinn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the role of the running service may do in its database, and what PostgreSQL refuses to it. */
public final class ApplicationRole {

    private static final Path TABLE = Path.of("contracts", "database.md");
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static final String HEAD = """
            # What the application role may do

            Written by `DatabaseRolesTest`, which asks PostgreSQL. The owner of the schema grants this after each migration. A table without
            UPDATE or DELETE has a trigger that refuses the statement, so its rows stay as they are. Flyway writes its history as the owner.

            | table or sequence | grants |
            | --- | --- |
            """;

    private static final String GRANTS = """
            SELECT format('| `%s` | %s |', relname, coalesce(string_agg(privilege, ', ' ORDER BY n)
                FILTER (WHERE CASE relkind WHEN 'S' THEN has_sequence_privilege(c.oid, nullif(privilege, 'none'))
                                           ELSE has_table_privilege(c.oid, nullif(privilege, 'none')) END), 'none'))
            FROM pg_class c, unnest(CASE relkind WHEN 'S' THEN '{USAGE,SELECT,UPDATE}'::text[]
                ELSE '{SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER,MAINTAIN}' END)
                WITH ORDINALITY AS possible (privilege, n)
            WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
                AND NOT EXISTS (SELECT FROM pg_depend d
                    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
            GROUP BY relname ORDER BY relname""";

    /** Every table, its triggers, and the functions of the schema. */
    private static final String FORBIDDEN = """
            WITH mine AS (
                SELECT oid, oid::regclass AS name,
                    (SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = oid AND attnum > 0 LIMIT 1) AS a_column
                FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p'))
            SELECT format(statement, name, a_column) FROM mine, unnest(ARRAY[
                'ALTER TABLE %1$s ADD COLUMN one_more text', 'ALTER TABLE %1$s OWNER TO CURRENT_USER',
                'ALTER TABLE %1$s DISABLE TRIGGER USER', 'DROP TABLE %1$s CASCADE', 'TRUNCATE %1$s CASCADE',
                'CREATE INDEX ON %1$s (%2$s)']) AS statement
            UNION ALL
            SELECT format('UPDATE %1$s SET %2$s = %2$s', name, a_column) FROM mine WHERE NOT has_table_privilege(oid, 'UPDATE')
            UNION ALL
            SELECT format('DELETE FROM %1$s', name) FROM mine WHERE NOT has_table_privilege(oid, 'DELETE')
            UNION ALL
            SELECT format(statement, tgname, name) FROM mine JOIN pg_trigger ON tgrelid = mine.oid AND NOT tgisinternal, unnest(ARRAY[
                'ALTER TABLE %2$s DISABLE TRIGGER %1$I', 'DROP TRIGGER %1$I ON %2$s']) AS statement
            UNION ALL
            SELECT format('DROP FUNCTION %s CASCADE', oid::regprocedure) FROM pg_proc p
            WHERE pronamespace = 'public'::regnamespace AND NOT EXISTS (SELECT FROM pg_depend d
                WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
            UNION ALL
            VALUES ('CREATE TABLE one_more (id int)'), ('CREATE VIEW one_more AS SELECT 1'), ('CREATE SEQUENCE one_more'),
                ('CREATE SCHEMA one_more'), ('CREATE TYPE one_more AS ENUM ()'), ('CREATE EXTENSION citext'),
                ('CREATE FUNCTION one_more() RETURNS int LANGUAGE sql AS ''SELECT 1'''),
                ('SET session_replication_role = replica'), ('CREATE ROLE one_more'),
                (format('SET ROLE %I', (SELECT tableowner FROM pg_tables WHERE tablename = 'audit_entry')))""";

    /** Triggers that do nothing but refuse, and have no condition. */
    private static final String FORGOTTEN = """
            SELECT format('%s on %s', event, tgrelid::regclass) FROM pg_trigger t JOIN pg_proc p ON p.oid = tgfoid,
                (VALUES ('UPDATE', 16), ('DELETE', 8)) AS possible (event, bit)
            WHERE prosrc ~ '^\\s*BEGIN\\s+RAISE EXCEPTION [^;]*;\\s*END;?\\s*$' AND tgqual IS NULL AND tgtype & bit <> 0
                AND has_table_privilege(tgrelid, event)""";

    private final DataSource service;

    private ApplicationRole(DataSource service) {
        this.service = service;
    }

    /** @param service the data source of the service under test */
    public static ApplicationRole of(DataSource service) {
        return new ApplicationRole(service);
    }

    /** Compares the grants on every table with the committed ones. */
    public void hasTheGrantsOfItsContract() throws IOException, SQLException {
        String grants = HEAD + String.join("\n", list(GRANTS)) + "\n";
        if ("write".equals(System.getProperty("spinn.contracts"))) {
            Files.writeString(TABLE, grants);
        }
        assertThat(grants)
                .as("the grants; accept a change with -Dspinn.contracts=write, and look at the difference")
                .isEqualTo(Files.readString(TABLE));
    }

    /** Nobody may change an audit entry, nor what any other trigger refuses. */
    public void cannotWriteWhatTriggersRefuse() throws SQLException {
        assertThat(list(GRANTS)).contains("| `audit_entry` | SELECT, INSERT |");
        assertThat(list(FORGOTTEN)).isEmpty();
    }

    /** Tries to change the schema and whatever is append-only. Each attempt is rolled back. */
    public void isRefusedEverythingElse() throws SQLException {
        List<String> attempts = list(FORBIDDEN);
        List<String> answers = new ArrayList<>();
        try (Connection connection = service.getConnection()) {
            for (String attempt : attempts) {
                answers.add(answer(connection, attempt) + " " + attempt);
            }
        }
        assertThat(answers).hasSizeGreaterThan(50).allMatch(answer -> answer.startsWith(INSUFFICIENT_PRIVILEGE));
    }

    private static String answer(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return "done";
        } catch (SQLException e) {
            return e.getSQLState();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private List<String> list(String sql) throws SQLException {
        try (Connection connection = service.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}
