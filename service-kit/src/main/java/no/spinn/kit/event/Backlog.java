package no.spinn.kit.event;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import no.spinn.kit.metrics.BackgroundReadings;
import no.spinn.kit.metrics.Reading;
import no.spinn.kit.sql.Sql;

/** The events that wait in this service's database: in the outbox for the relay, and parked for an operator. */
@Startup
@Singleton
class Backlog {

    /** To count a long queue takes seconds, and its length is then known well enough from the ids at its ends. */
    private static final int COUNTED = 10_000;

    // The first unsent row is the oldest, give or take a transaction.
    private static final String WAITING = """
            SELECT (SELECT extract(epoch FROM clock_timestamp() - occurred_at) FROM outbox WHERE sent_at IS NULL
                    ORDER BY id LIMIT 1) AS age,
                (SELECT count(*) FROM (SELECT FROM outbox WHERE sent_at IS NULL ORDER BY id LIMIT %d) AS queue) AS counted,
                (SELECT id FROM outbox WHERE sent_at IS NULL ORDER BY id LIMIT 1) AS first,
                (SELECT id FROM outbox WHERE sent_at IS NULL ORDER BY id DESC LIMIT 1) AS last,
                (SELECT count(*) FROM parked_event) AS parked""".formatted(COUNTED);

    private final Sql database;
    private final Reading<Waiting> reading;

    Backlog(BackgroundReadings readings, Sql database) {
        this.database = database;
        this.reading = readings.query("the outbox", this::read)
                .seconds(
                        "spinn.outbox.age",
                        "The age of the oldest event that is not sent; 0 when all are sent",
                        Waiting::ageInSeconds)
                .count(
                        "spinn.outbox.events",
                        "Events that are not sent yet; an estimate above %d".formatted(COUNTED),
                        Waiting::unsent)
                .count(
                        "spinn.events.parked",
                        "Events that could not be applied and wait for an operator",
                        Waiting::parked);
    }

    /** @param ageInSeconds the age of the oldest unsent event; 0 if there is none */
    record Waiting(double ageInSeconds, long unsent, long parked) {}

    Reading<Waiting> reading() {
        return reading;
    }

    private Waiting read() {
        for (String plan : OutboxQueue.SLOW_PLANS) {
            database.execute("SET LOCAL %s = off".formatted(plan));
        }
        return database.one(WAITING, Backlog::waiting);
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        long counted = row.getLong("counted");
        long unsent = counted < COUNTED ? counted : row.getLong("last") - row.getLong("first") + 1;
        return new Waiting(Math.max(0, row.getDouble("age")), unsent, row.getLong("parked"));
    }
}
