package no.spinn.benchmarks.clock;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import no.spinn.benchmarks.catalogue.InstrumentsApi;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Environment;
import no.spinn.benchmarks.run.Group;
import no.spinn.local.Service;
import no.spinn.local.Suite;

/**
 * Many calls are due in the same second. Three replicas run; the first one, which leads the relay, is killed when a third
 * of the calls is open. Each call must open once, and soon. The other services are stopped, because they would consume
 * the same events on the same processors.
 */
public final class CallsDueAtOnce implements Group {

    private static final double MOST_SECONDS = 5;
    private static final int MORE_REPLICAS = 2;
    private static final Duration LOOK = Duration.ofMillis(25);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private final int count;

    public CallsDueAtOnce(int count) {
        this.count = count;
    }

    @Override
    public List<Measure> measure(Environment environment) throws IOException, InterruptedException {
        try (Suite suite = environment.startWithout(Service.APPLICATIONS, Service.MATCHING)) {
            return measure(suite);
        } catch (SQLException e) {
            throw new IOException("the records cannot be read", e);
        }
    }

    private List<Measure> measure(Suite suite) throws IOException, InterruptedException, SQLException {
        try (CallRecords records = new CallRecords(suite);
                OpenedEvents events = new OpenedEvents(suite.kafkaBootstrap())) {
            Instant opening = prepare(suite, records);
            awaitWaiting(records, opening, count - count / 3);
            suite.service(Service.INSTRUMENTS).kill();
            Instant seen = awaitWaiting(records, opening, 0);
            Instant published = events.await(count, SILENCE);
            int once = events.openedOnce(records.openedOnce(opening));
            String calls = String.format(Locale.ROOT, "%,d", count);
            return List.of(
                    Measure.of("calls opened once, of %s due in the same second".formatted(calls), "calls", once)
                            .atLeast(count),
                    seconds("time until the last of these calls is open", opening, records.lastOpening(opening))
                            .atMost(MOST_SECONDS),
                    seconds("time until the last of these openings is committed", opening, seen),
                    seconds("time until Kafka has the events of all these openings", opening, published));
        }
    }

    /** Returns the moment of opening, when all other work is done. */
    private Instant prepare(Suite suite, CallRecords records) throws IOException, InterruptedException, SQLException {
        try (InstrumentsApi api = InstrumentsApi.of(suite)) {
            Instant opening = ScheduleCalls.of(api).announce(count);
            while (records.unsent() > 0) {
                Thread.sleep(LOOK);
            }
            for (int replica = 0; replica < MORE_REPLICAS; replica++) {
                suite.addReplica(Service.INSTRUMENTS);
            }
            if (!Instant.now().isBefore(opening)) {
                throw new IllegalStateException("the calls were due before everything was prepared");
            }
            Thread.sleep(Duration.between(Instant.now(), opening));
            return opening;
        }
    }

    private static Instant awaitWaiting(CallRecords records, Instant opening, int most)
            throws InterruptedException, SQLException {
        while (records.waiting(opening) > most) {
            if (opening.plus(PATIENCE).isBefore(Instant.now())) {
                throw new IllegalStateException("%d calls are still waiting".formatted(records.waiting(opening)));
            }
            Thread.sleep(LOOK);
        }
        return Instant.now();
    }

    private static Measure seconds(String metric, Instant from, Instant to) {
        return Measure.of(metric, "s", Duration.between(from, to).toMillis() / 1000.0);
    }
}
