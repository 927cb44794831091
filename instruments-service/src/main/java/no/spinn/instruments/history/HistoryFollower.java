package no.spinn.instruments.history;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.spinn.kit.schema.SchemaCurrent;
import no.spinn.kit.sql.CommitOrder;
import org.jboss.logging.Logger;

/** Polls for the changes of all replicas, including this one, and notifies the caches of this replica. */
@ApplicationScoped
class HistoryFollower {

    private static final Logger LOG = Logger.getLogger(HistoryFollower.class);
    private static final int BATCH = 2_000;

    private final CommitOrder order;
    private final History history;
    private final HistorySettings settings;
    private final Event<HistoryAdvanced> advanced;
    private volatile boolean stopping;
    private Optional<Thread> thread = Optional.empty();
    private long position;

    HistoryFollower(CommitOrder order, History history, HistorySettings settings, Event<HistoryAdvanced> advanced) {
        this.order = order;
        this.history = history;
        this.settings = settings;
        this.advanced = advanced;
    }

    void start(@Observes SchemaCurrent event) {
        // Before the first request, so that every response that is cached from then on is invalidated by later changes.
        position = QuarkusTransaction.requiringNew().call(history::position);
        thread = Optional.of(Thread.ofPlatform().name("history").daemon().start(this::run));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (thread.isPresent()) {
            thread.get().interrupt();
            thread.get().join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        while (!stopping) {
            try {
                follow();
                Thread.sleep(settings.poll());
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // Most likely the database is unavailable. The next poll finds the missed changes by their position.
                LOG.warnf("polling the changes of the catalogue failed and will be retried: %s", e.getMessage());
                pause();
            }
        }
    }

    private void follow() {
        List<ChangedSubject> changes;
        do {
            changes = QuarkusTransaction.requiringNew().call(this::next);
            if (!changes.isEmpty()) {
                advanced.fire(new HistoryAdvanced(
                        changes.stream().map(ChangedSubject::subject).collect(Collectors.toSet())));
                position = changes.getLast().position();
            }
        } while (changes.size() == BATCH);
    }

    private List<ChangedSubject> next() {
        order.place("revision", BATCH);
        return history.changedSince(position, BATCH);
    }

    private void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
