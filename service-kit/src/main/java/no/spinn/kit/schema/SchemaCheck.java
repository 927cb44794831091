package no.spinn.kit.schema;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Fires {@link SchemaCurrent}: at the start or, where somebody else migrates, when that has happened. */
@Singleton
class SchemaCheck {

    private static final Logger LOG = Logger.getLogger(SchemaCheck.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Migrations migrations;
    private final DatabaseSettings settings;
    private final Event<SchemaCurrent> current;
    private final ScheduledExecutorService clock;
    private Optional<Future<?>> looking = Optional.empty();
    private volatile Optional<String> fault = Optional.of("schema not known: not checked yet");

    SchemaCheck(
            Migrations migrations,
            DatabaseSettings settings,
            Event<SchemaCurrent> current,
            ScheduledExecutorService clock) {
        this.migrations = migrations;
        this.settings = settings;
        this.current = current;
        this.clock = clock;
    }

    /** Why the service cannot work yet; empty if it can. */
    Optional<String> fault() {
        return fault;
    }

    void atStart(@Observes StartupEvent event) {
        // With an owner, Flyway has migrated by now.
        fault = settings.owner().isKnown() ? Optional.empty() : migrations.fault();
        if (fault.isEmpty()) {
            current.fire(new SchemaCurrent());
            return;
        }
        LOG.warnf("%s; the service waits until its owner has migrated it", fault.get());
        looking = Optional.of(
                clock.scheduleWithFixedDelay(this::look, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS));
    }

    void atEnd(@Observes ShutdownEvent event) {
        looking.ifPresent(schedule -> schedule.cancel(false));
    }

    private void look() {
        Optional<String> found = migrations.fault();
        if (found.isPresent()) {
            fault = found;
            return;
        }
        looking.ifPresent(schedule -> schedule.cancel(false));
        begin();
    }

    // What fails now would have failed the start.
    private void begin() {
        try {
            current.fire(new SchemaCurrent());
            LOG.info("the schema is current");
            fault = Optional.empty();
        } catch (RuntimeException e) {
            LOG.error("the service cannot begin its work", e);
            Quarkus.asyncExit(1);
        }
    }
}
