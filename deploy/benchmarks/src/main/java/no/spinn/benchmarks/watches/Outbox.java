package no.spinn.benchmarks.watches;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/** The unsent events of matching-service. */
final class Outbox {

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SENT =
            "SELECT count(*) FROM outbox WHERE topic = 'spinn.matches.v1' AND sent_at IS NOT NULL";

    private Outbox() {}

    /** Waits until this many watches have been notified. */
    static void awaitSent(int count, Connection matching) throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (sent(matching) < count) {
            if (end.isBefore(Instant.now())) {
                throw new IllegalStateException("%d of %d watches have been notified".formatted(sent(matching), count));
            }
            Thread.sleep(LOOK);
        }
    }

    private static int sent(Connection matching) throws SQLException {
        try (Statement statement = matching.createStatement();
                ResultSet count = statement.executeQuery(SENT)) {
            count.next();
            return count.getInt(1);
        }
    }
}
