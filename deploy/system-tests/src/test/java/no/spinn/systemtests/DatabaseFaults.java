package no.spinn.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import no.spinn.local.Service;

/** Faults of PostgreSQL and of the connections to it. */
final class DatabaseFaults {

    private static final Duration AWHILE = Duration.ofSeconds(8);
    private static final Duration LATE = Duration.ofMillis(60);

    private DatabaseFaults() {}

    static void killAndRestart() throws IOException {
        Database database = RunningSuite.database();
        database.kill();
        database.restart();
    }

    static void cutConnections() throws InterruptedException {
        TcpProxy proxy = RunningSuite.database().proxy();
        proxy.cut();
        Thread.sleep(AWHILE);
        proxy.mend();
    }

    static void delayConnections() throws InterruptedException {
        TcpProxy proxy = RunningSuite.database().proxy();
        proxy.delay(LATE);
        Thread.sleep(AWHILE);
        proxy.mend();
    }

    static void leaveConnectionsHalfOpen() {
        RunningSuite.database().proxy().forget();
    }

    /** Locks a table: each request that needs it keeps a connection, until the pool is exhausted. */
    static void exhaustThePool(Service service, String table) throws SQLException, InterruptedException {
        try (Connection holder = RunningSuite.connection(service);
                Statement lock = holder.createStatement()) {
            holder.setAutoCommit(false);
            lock.execute("LOCK TABLE %s IN ACCESS EXCLUSIVE MODE".formatted(table));
            Thread.sleep(AWHILE);
            holder.rollback();
        }
    }

    static boolean canFillTheDisk() throws IOException {
        return OwnDisk.isOwn(RunningSuite.database().disk());
    }

    /** PostgreSQL exits when it cannot write its log; it is restarted once there is space. */
    static void fillTheDisk() throws IOException, InterruptedException {
        Database database = RunningSuite.database();
        Path ballast = OwnDisk.fill(database.disk());
        try {
            Thread.sleep(AWHILE);
        } finally {
            Files.delete(ballast);
        }
        database.ends(Duration.ofSeconds(2));
        database.restart();
    }
}
