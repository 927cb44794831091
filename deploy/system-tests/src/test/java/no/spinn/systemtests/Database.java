package no.spinn.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import no.spinn.local.LocalSettings;
import no.spinn.local.Postgres;

/** The PostgreSQL of the suite, behind a proxy, so that both it and the way to it can fail. */
final class Database implements AutoCloseable {

    private final Path disk;
    private final int port;
    private final TcpProxy way;
    private Postgres server;

    private Database(Path disk, Postgres server, TcpProxy way) {
        this.disk = disk;
        this.port = server.port();
        this.server = server;
        this.way = way;
    }

    /**
     * Starts it.
     *
     * @param ownDisk whether on a small disk that can be filled; where none can be had, on the usual one
     */
    static Database start(Path home, boolean ownDisk) throws IOException, InterruptedException {
        Path disk = Files.createDirectories(home.resolve("disk"));
        if (ownDisk) {
            OwnDisk.mount(disk);
        }
        Postgres server = Postgres.start(files(disk), 0);
        return new Database(disk, server, TcpProxy.before(server.port()));
    }

    private static Path files(Path disk) {
        return disk.resolve("postgres");
    }

    /** As the services find it. */
    LocalSettings.OwnPostgres address() {
        return new LocalSettings.OwnPostgres(
                "jdbc:postgresql://127.0.0.1:" + way.port(), Postgres.USER, Postgres.PASSWORD);
    }

    TcpProxy way() {
        return way;
    }

    Path disk() {
        return disk;
    }

    boolean isAlive() {
        return server.isAlive();
    }

    /** Ends the server as a power failure would. */
    void kill() {
        server.kill();
    }

    /** Starts it again on its data, if it does not run. */
    void restart() throws IOException {
        if (!isAlive()) {
            server.close();
            server = Postgres.start(files(disk), port);
        }
        way.mend();
    }

    /** Waits for it to end by itself. */
    boolean ends(Duration within) throws InterruptedException {
        long until = System.nanoTime() + within.toNanos();
        while (isAlive() && System.nanoTime() < until) {
            Thread.sleep(Duration.ofMillis(100));
        }
        return !isAlive();
    }

    /** Stops it, and gives its disk back if it had one of its own. */
    @Override
    public void close() throws IOException {
        way.close();
        server.close();
        OwnDisk.unmount(disk);
    }
}
