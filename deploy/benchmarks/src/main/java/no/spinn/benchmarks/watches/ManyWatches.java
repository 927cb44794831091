package no.spinn.benchmarks.watches;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.spinn.benchmarks.catalogue.Author;
import no.spinn.benchmarks.catalogue.CatalogueGenerator;
import no.spinn.benchmarks.catalogue.InstrumentsApi;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Environment;
import no.spinn.benchmarks.run.Group;
import no.spinn.benchmarks.run.Median;
import no.spinn.local.Postgres;
import no.spinn.local.Service;
import no.spinn.local.Suite;
import no.spinn.local.seed.SeededWatches;

/**
 * A call opens, and very many watches are notified on Kafka, each once. Calls open one after the other; the first is a
 * warm-up. Time runs from the announced moment of opening. applications-service is stopped, because it would consume the
 * call on the same processors.
 */
public final class ManyWatches implements Group {

    private static final String DIGITALISATION_AGENCY = "991825827";
    private static final double MOST_SECONDS = 5;
    private static final int COUNTED = 3;
    private static final int AHEAD_SECONDS = 3;
    private static final Duration SILENCE = Duration.ofSeconds(20);

    private final int count;

    public ManyWatches(int count) {
        this.count = count;
    }

    @Override
    public List<Measure> measure(Environment environment) throws IOException, InterruptedException {
        try (Suite suite = environment.startWithout(Service.APPLICATIONS);
                Connection database = DriverManager.getConnection(
                        suite.jdbcUrl(Service.MATCHING), Postgres.USER, Postgres.PASSWORD)) {
            SeededWatches.add(count, database);
            return measure(suite, database);
        } catch (SQLException e) {
            throw new IOException("the watches cannot be written", e);
        }
    }

    private List<Measure> measure(Suite suite, Connection database)
            throws IOException, InterruptedException, SQLException {
        try (InstrumentsApi api = InstrumentsApi.of(suite)) {
            CatalogueGenerator generator = CatalogueGenerator.of(api);
            Author provider = api.author(DIGITALISATION_AGENCY);
            String instrument = provider.publishInstrument(open(generator.instrument(0)));
            // The topic does not exist before the first event.
            Instant warmUp = soon();
            provider.announceCall(plan(generator, 0, instrument, warmUp));
            Outbox.awaitSent(count, database);
            List<Double> seconds = new ArrayList<>();
            int least = count;
            for (int round = 1; round <= COUNTED; round++) {
                try (FoundEvents events = new FoundEvents(suite.kafkaBootstrap())) {
                    Instant opening = soon();
                    provider.announceCall(plan(generator, round, instrument, opening));
                    Instant last = events.await(count, SILENCE);
                    least = Math.min(least, events.notifiedOnce());
                    seconds.add(Duration.between(opening, last).toMillis() / 1000.0);
                }
            }
            String watches = String.format(Locale.ROOT, "%,d", count);
            return List.of(
                    Measure.of("watches notified once, of %s".formatted(watches), "", least)
                            .atLeast(count),
                    Measure.of(
                                    "time until Kafka has the events of %s watches of a call".formatted(watches),
                                    "s",
                                    Median.of(seconds))
                            .atMost(MOST_SECONDS));
        }
    }

    private static Instant soon() {
        return Instant.now().plusSeconds(AHEAD_SECONDS).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Without criteria, so that it excludes nobody. */
    private static JsonNode open(JsonNode instrument) {
        ObjectNode open = instrument.deepCopy();
        open.putArray("criteria");
        return open;
    }

    private static JsonNode plan(CatalogueGenerator generator, int number, String instrument, Instant opening) {
        ObjectNode call = generator.call(number, instrument, generator.instrument(0), opening);
        return CatalogueGenerator.withoutTerms(call)
                .put("opensAt", opening.toString())
                .put("closesAt", opening.plus(30, ChronoUnit.DAYS).toString());
    }
}
