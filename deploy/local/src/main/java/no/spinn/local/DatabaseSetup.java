package no.spinn.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Creates databases and their roles on a server, as a superuser. */
final class DatabaseSetup {

    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,40}");

    /** What belongs to somebody else, such as a single role of earlier times: the schema goes to the owner, stored files do not. */
    private static final String HAND_OVER = """
            SELECT format('ALTER TABLE %%s OWNER TO %1$s', oid::regclass) FROM pg_class
            WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S')
                AND relowner <> '%1$s'::regrole
                AND NOT EXISTS (SELECT FROM pg_depend d
                    WHERE d.classid = 'pg_class'::regclass AND d.objid = pg_class.oid AND d.deptype IN ('a', 'i', 'e'))
            UNION ALL
            SELECT format('ALTER ROUTINE %%s OWNER TO %1$s', oid::regprocedure) FROM pg_proc
            WHERE pronamespace = 'public'::regnamespace AND proowner <> '%1$s'::regrole
                AND NOT EXISTS (SELECT FROM pg_depend d
                    WHERE d.classid = 'pg_proc'::regclass AND d.objid = pg_proc.oid AND d.deptype = 'e')
            UNION ALL
            SELECT format('ALTER LARGE OBJECT %%s OWNER TO %2$s', oid) FROM pg_largeobject_metadata
            WHERE lomowner <> '%2$s'::regrole""";

    private final UnaryOperator<String> urls;
    private final DatabaseRoles.Login superuser;

    /** @param urls the JDBC URL of each database of the server, by name */
    DatabaseSetup(UnaryOperator<String> urls, DatabaseRoles.Login superuser) {
        this.urls = urls;
        this.superuser = superuser;
    }

    /** Whether the login may create roles for others. */
    boolean isBySuperuser() throws SQLException {
        try (Connection server = connect("postgres")) {
            return !list(server, "SELECT rolname FROM pg_roles WHERE rolname = current_user AND rolsuper")
                    .isEmpty();
        }
    }

    /** Creates the database if it is missing. */
    void create(String database) throws SQLException {
        try (Connection server = connect("postgres")) {
            create(server, database);
        }
    }

    /** Creates what is missing of the database and its roles, and gives them what is in the database. */
    void create(String database, DatabaseRoles roles) throws SQLException {
        try (Connection server = connect("postgres")) {
            login(server, roles.owner());
            login(server, roles.application());
            create(server, database);
            execute(
                    server,
                    "ALTER DATABASE %s OWNER TO %s"
                            .formatted(database, roles.owner().role()));
        }
        handOver(database, roles);
    }

    private void handOver(String database, DatabaseRoles roles) throws SQLException {
        try (Connection connection = connect(database)) {
            String changes = HAND_OVER.formatted(
                    roles.owner().role(), roles.application().role());
            for (String change : list(connection, changes)) {
                execute(connection, change);
            }
        }
    }

    private static void create(Connection server, String database) throws SQLException {
        requireName(database);
        if (list(server, "SELECT datname FROM pg_database WHERE datname = '%s'".formatted(database))
                .isEmpty()) {
            execute(server, "CREATE DATABASE " + database);
        }
    }

    private static void login(Connection server, DatabaseRoles.Login login) throws SQLException {
        requireName(login.role());
        if (list(server, "SELECT rolname FROM pg_roles WHERE rolname = '%s'".formatted(login.role()))
                .isEmpty()) {
            execute(server, "CREATE ROLE " + login.role());
        }
        execute(server, "ALTER ROLE %s LOGIN PASSWORD '%s'".formatted(login.role(), login.password()));
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name of a database or role: " + name);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(urls.apply(database), superuser.role(), superuser.password());
    }

    private static List<String> list(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
