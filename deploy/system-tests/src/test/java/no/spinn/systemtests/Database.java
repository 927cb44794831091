package no.spinn.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import no.spinn.local.LocalSettings;
import no.spinn.local.Postgres;

/** The PostgreSQL of the suite behind a proxy, so that the server and the connections to it can fail. */
final class Database implements AutoCloseable {

    private final Path disk;
    private final int port;
    private final TcpProxy proxy;
    private Postgres server;

    private Database(Path disk, Postgres server, TcpProxy proxy) {
        this.disk = disk;
        this.port = server.port();
        this.server = server;
        this.proxy = proxy;
    }

    /**
     * Starts it.
     *
     * @param ownDisk whether to use a small disk that can be filled, if one can be mounted
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

    /** The address that the services use. */
    LocalSettings.OwnPostgres address() {
        return new LocalSettings.OwnPostgres(
                "jdbc:postgresql://127.0.0.1:" + proxy.port(), Postgres.USER, Postgres.PASSWORD);
    }

    TcpProxy proxy() {
        return proxy;
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

    /** Starts the server on its data, unless it runs. */
    void restart() throws IOException {
        if (!isAlive()) {
            server.close();
            server = Postgres.start(files(disk), port);
        }
        proxy.mend();
    }

    /** Waits until the server has exited. */
    boolean ends(Duration within) throws InterruptedException {
        long until = System.nanoTime() + within.toNanos();
        while (isAlive() && System.nanoTime() < until) {
            Thread.sleep(Duration.ofMillis(100));
        }
        return !isAlive();
    }

    /** Stops the server and unmounts its disk, if it had one. */
    @Override
    public void close() throws IOException {
        proxy.close();
        server.close();
        OwnDisk.unmount(disk);
    }
}
