package no.spinn.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.spinn.kit.sql.AdvisoryLock;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** The queue, in a transaction that the relay does not see. */
@QuarkusTest
@WithInfrastructure
class OutboxQueueTest {

    @Inject
    AgroalDataSource database;

    @Test
    void leavesOutTheRowsOfWithheldTopics() throws SQLException {
        try (Connection session = database.getConnection()) {
            session.setAutoCommit(false);
            write(session, "spinn.withheld.v1");
            write(session, "spinn.other.v1");
            assertThat(unsent(session, Set.of())).contains("spinn.withheld.v1", "spinn.other.v1");
            assertThat(unsent(session, Set.of("spinn.withheld.v1")))
                    .contains("spinn.other.v1")
                    .doesNotContain("spinn.withheld.v1");
            session.rollback();
        }
    }

    private static List<String> unsent(Connection session, Set<String> withheld) throws SQLException {
        return new OutboxQueue(session, new AdvisoryLock(1), withheld, Duration.ofDays(1))
                .unsent(1000, List.of()).stream().map(OutboxRow::topic).toList();
    }

    private static void write(Connection session, String topic) throws SQLException {
        try (Statement insert = session.createStatement()) {
            insert.execute("""
                    INSERT INTO outbox (event_id, topic, type, aggregate_id, version, data, occurred_at)
                    VALUES (gen_random_uuid(), '%s', 'no.spinn.thing.changed.v1', 'a', 1, '{}', now())""".formatted(topic));
        }
    }
}
