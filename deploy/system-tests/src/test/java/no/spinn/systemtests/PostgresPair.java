package no.spinn.systemtests;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import no.spinn.local.LocalSettings;
import no.spinn.local.Postgres;
import no.spinn.local.Service;

/** A PostgreSQL primary with a synchronous standby: a commit is acknowledged when both have it on disk. */
final class PostgresPair implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Postgres primary;
    private final Postgres standby;

    private PostgresPair(Postgres primary, Postgres standby) {
        this.primary = primary;
        this.standby = standby;
    }

    static PostgresPair start(Path home) throws IOException, SQLException {
        Path first = home.resolve("postgres-1");
        Path second = home.resolve("postgres-2");
        int port = prepare(first);
        copy(first, second);
        Files.createFile(second.resolve("standby.signal"));
        PostgresPair pair = new PostgresPair(Postgres.start(first, port), Postgres.start(second, 0));
        execute(pair.primary, "ALTER SYSTEM SET synchronous_standby_names = 'standby'", "SELECT pg_reload_conf()");
        pair.awaitSynchronous();
        return pair;
    }

    // pg_basebackup is not among the embedded binaries. A copy of a server that was stopped is as good.
    private static int prepare(Path first) throws IOException, SQLException {
        try (Postgres server = Postgres.start(first, 0)) {
            for (Service service : Service.values()) {
                server.createDatabase(service.database());
            }
            execute(
                    server,
                    "ALTER SYSTEM SET primary_conninfo = 'host=127.0.0.1 port=%d user=%s application_name=standby'"
                            .formatted(server.port(), Postgres.USER),
                    "ALTER SYSTEM SET wal_keep_size = '256MB'");
            return server.port();
        }
    }

    private void awaitSynchronous() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> read(primary, "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'")
                        .equals("1"));
    }

    /** The address that the services use: whichever server is the primary. */
    LocalSettings.OwnPostgres address() {
        return new LocalSettings.OwnPostgres(
                "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d?targetServerType=primary"
                        .formatted(primary.port(), standby.port()),
                Postgres.USER,
                Postgres.PASSWORD);
    }

    /** Kills the primary, as a power failure would. */
    void killPrimary() {
        primary.kill();
    }

    /** Makes the standby the primary, as an operator for databases does when it misses the primary. */
    void promote() throws SQLException {
        execute(standby, "SELECT pg_promote()");
    }

    /** Opens a connection to the server that is the first primary. */
    Connection primary(Service service) throws SQLException {
        return connect(primary, service.database());
    }

    /** Opens a connection to the server that is the first standby. */
    Connection standby(Service service) throws SQLException {
        return connect(standby, service.database());
    }

    @Override
    public void close() throws IOException {
        standby.close();
        primary.close();
    }

    private static void execute(Postgres server, String... commands) throws SQLException {
        try (Connection connection = connect(server, "postgres");
                Statement statement = connection.createStatement()) {
            for (String command : List.of(commands)) {
                statement.execute(command);
            }
        }
    }

    private static String read(Postgres server, String query) throws SQLException {
        try (Connection connection = connect(server, "postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(Postgres server, String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), Postgres.USER, Postgres.PASSWORD);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
