package no.spinn.instruments.history;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Keeps this replica up to date with what all of them change, its own changes included. */
@ApplicationScoped
class HistoryFollower {

    private static final Logger LOG = Logger.getLogger(HistoryFollower.class);
    private static final int BATCH = 2_000;

    private final Sequencer sequencer;
    private final History history;
    private final HistorySettings settings;
    private final Event<HistoryAdvanced> moved;
    private volatile boolean stopping;
    private Optional<Thread> thread = Optional.empty();
    private long position;

    HistoryFollower(Sequencer sequencer, History history, HistorySettings settings, Event<HistoryAdvanced> moved) {
        this.sequencer = sequencer;
        this.history = history;
        this.settings = settings;
        this.moved = moved;
    }

    void start(@Observes StartupEvent event) {
        // Before the first reader comes: what somebody has read since then is told of when it changes.
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
                // Most likely the database is away; what is missed now is found later, by its position.
                LOG.warnf("changes of the catalogue could not be followed and will be tried again: %s", e.getMessage());
                pause();
            }
        }
    }

    private void follow() {
        List<Step> steps;
        do {
            steps = QuarkusTransaction.requiringNew().call(this::next);
            if (!steps.isEmpty()) {
                moved.fire(new HistoryAdvanced(steps.stream().map(Step::subject).collect(Collectors.toSet())));
                position = steps.getLast().position();
            }
        } while (steps.size() == BATCH);
    }

    private List<Step> next() {
        sequencer.place(BATCH);
        return history.steps(position, BATCH);
    }

    private void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
