package no.spinn.kit.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Supplier;
import no.spinn.kit.schedule.Poller;
import no.spinn.kit.sql.Sql;
import org.jboss.logging.Logger;

/**
 * Reads the values of gauges periodically, in the background: a scrape neither waits for the database or the broker nor costs
 * them anything. One query reads the values of several gauges.
 */
@Singleton
public class BackgroundReadings {

    private static final Logger LOG = Logger.getLogger(BackgroundReadings.class);

    /** A query that takes longer is not worth its gauge. */
    private static final Duration LIMIT = Duration.ofSeconds(3);

    private static final Duration LIMIT_OF_RARE = Duration.ofSeconds(15);

    private final Poller poller;
    private final MeterRegistry meters;
    private final Sql database;
    private final MetricSettings settings;

    BackgroundReadings(Poller poller, MeterRegistry meters, Sql database, MetricSettings settings) {
        this.poller = poller;
        this.meters = meters;
        this.database = database;
        this.settings = settings;
    }

    /** Reads in a transaction of its own, from now on. */
    public <T> Reading<T> query(String what, Supplier<T> query) {
        return start(what, settings.sample(), () -> inTransaction(LIMIT, query));
    }

    /** Reads in a transaction of its own, but rarely, since the query reads a whole table. */
    public <T> Reading<T> queryRarely(String what, Supplier<T> query) {
        return start(what, settings.rareSample(), () -> inTransaction(LIMIT_OF_RARE, query));
    }

    /** Reads from elsewhere. */
    public <T> Reading<T> read(String what, Supplier<T> source) {
        return start(what, settings.sample(), source);
    }

    private <T> T inTransaction(Duration limit, Supplier<T> query) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.execute("SET LOCAL statement_timeout = " + limit.toMillis());
            return query.get();
        });
    }

    private <T> Reading<T> start(String what, Duration pause, Supplier<T> source) {
        Reading<T> reading = new Reading<>(meters, pause.multipliedBy(Reading.PAUSES), System::nanoTime);
        poller.nowAndEvery(pause, new Sample<>(what, source, reading), "no metrics of " + what);
        return reading;
    }

    /** Logs the first of several failures: the gauges show that it is not over. */
    private static final class Sample<T> implements Runnable {

        private final String what;
        private final Supplier<T> source;
        private final Reading<T> reading;
        private boolean failing;

        Sample(String what, Supplier<T> source, Reading<T> reading) {
            this.what = what;
            this.source = source;
            this.reading = reading;
        }

        @Override
        public void run() {
            try {
                reading.take(source.get());
                failing = false;
            } catch (RuntimeException e) {
                if (!failing) {
                    LOG.warnf("there are no metrics of %s for now: %s", what, e.getMessage());
                }
                failing = true;
            }
        }
    }
}
