package no.spinn.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import no.spinn.local.Service;

/** What befalls PostgreSQL and the way to it. */
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
        TcpProxy way = RunningSuite.database().way();
        way.cut();
        Thread.sleep(AWHILE);
        way.mend();
    }

    static void delayConnections() throws InterruptedException {
        TcpProxy way = RunningSuite.database().way();
        way.delay(LATE);
        Thread.sleep(AWHILE);
        way.mend();
    }

    static void leaveConnectionsHalfOpen() {
        RunningSuite.database().way().forget();
    }

    /** Whoever wants the table waits with a connection of the pool in hand, until there is none left. */
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

    /** PostgreSQL ends by itself when it cannot write its log; then it is started again once there is space. */
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
