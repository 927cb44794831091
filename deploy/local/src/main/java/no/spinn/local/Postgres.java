package no.spinn.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL server: acknowledged data survives a kill -9 of all processes. */
public final class Postgres implements AutoCloseable {

    public static final String USER = "postgres";
    public static final String PASSWORD = "postgres";

    private static final Duration STARTUP = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 10;

    private final EmbeddedPostgres server;
    private final Path dataDirectory;
    private final long pid;

    private Postgres(EmbeddedPostgres server, Path dataDirectory) throws IOException {
        this.server = server;
        this.dataDirectory = dataDirectory;
        this.pid = readPid(dataDirectory);
    }

    /**
     * Starts a server on the loopback address.
     *
     * @param dataDirectory created if missing; existing data is reused
     * @param port 0 for any free port
     */
    public static Postgres start(Path dataDirectory, int port) throws IOException {
        return start(dataDirectory, port, "on");
    }

    /**
     * Starts a server on any free port whose data survive a kill -9, and not a loss of power: tests that commit thousands of times
     * would wait for the disk each time.
     */
    public static Postgres startThrowAway(Path dataDirectory) throws IOException {
        return start(dataDirectory, 0, "off");
    }

    private static Postgres start(Path dataDirectory, int port, String fsync) throws IOException {
        stopPredecessor(dataDirectory);
        IOException last = new IOException("PostgreSQL was never started");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return new Postgres(builder(dataDirectory, port, fsync).start(), dataDirectory);
            } catch (IOException | IllegalStateException notYet) {
                // After a kill -9, the old server's shared memory may exist for a moment longer.
                last = new IOException(
                        "PostgreSQL does not start in %s: %s".formatted(dataDirectory, notYet.getMessage()), notYet);
                pause();
            }
        }
        throw last;
    }

    public int port() {
        return server.getPort();
    }

    public boolean isAlive() {
        return process().isPresent();
    }

    /** Kills the server, as a power failure would. */
    public void kill() {
        process().ifPresent(ProcessHandle::destroyForcibly);
        while (isAlive()) {
            Thread.onSpinWait();
        }
    }

    // A process that has ended and was not reaped has no command.
    private Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(process -> serves(process, dataDirectory));
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
    }

    /** Creates the database and its roles if they are missing. */
    public DatabaseRoles createDatabase(String name) throws SQLException {
        DatabaseRoles roles = DatabaseRoles.of(name, PASSWORD);
        new DatabaseSetup(this::jdbcUrl, new DatabaseRoles.Login(USER, PASSWORD)).create(name, roles);
        return roles;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    // The library disables durability, unless it is told otherwise.
    private static EmbeddedPostgres.Builder builder(Path dataDirectory, int port, String fsync) throws IOException {
        Files.createDirectories(dataDirectory.toAbsolutePath().getParent());
        return EmbeddedPostgres.builder()
                .setDataDirectory(dataDirectory.toAbsolutePath())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(STARTUP)
                .setServerConfig("fsync", fsync)
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "200")
                .setLocaleConfig("locale", "C")
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(logOf(dataDirectory)))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(logOf(dataDirectory)));
    }

    /** The server's log, beside its data directory. */
    public static File logOf(Path dataDirectory) {
        Path directory = dataDirectory.toAbsolutePath();
        return directory.resolveSibling(directory.getFileName() + ".log").toFile();
    }

    /**
     * Stops the server of a killed launcher, which still uses the data directory and is named in its pid file. Returns whether
     * there was one.
     */
    public static boolean stopPredecessor(Path dataDirectory) throws IOException {
        if (!Files.exists(pidFile(dataDirectory))) {
            return false;
        }
        Optional<ProcessHandle> server =
                ProcessHandle.of(readPid(dataDirectory)).filter(process -> serves(process, dataDirectory));
        server.ifPresent(Postgres::stop);
        return server.isPresent();
    }

    private static Path pidFile(Path dataDirectory) {
        return dataDirectory.resolve("postmaster.pid");
    }

    private static long readPid(Path dataDirectory) throws IOException {
        return Long.parseLong(
                Files.readAllLines(pidFile(dataDirectory)).getFirst().strip());
    }

    // Another process may have this id by now, such as a PostgreSQL of the user.
    private static boolean serves(ProcessHandle process, Path dataDirectory) {
        List<String> arguments = List.of(process.info().arguments().orElse(new String[0]));
        return process.info().command().orElse("").endsWith("postgres")
                && arguments.contains(dataDirectory.toAbsolutePath().toString());
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
