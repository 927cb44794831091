package no.spinn.kit.event;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import no.spinn.kit.schema.SchemaCurrent;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Consumes the topics of this service's projections. Offsets are committed after the database transaction: a crash in between
 * repeats records, which the version check drops. While the database is unreachable, records wait at the broker.
 */
@ApplicationScoped
class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);

    private final EventConsumerFactory consumers;
    private final Inbox inbox;
    private final Projections projections;
    private final EventSettings settings;
    private volatile boolean stopping;
    private volatile Optional<Consumer<byte[], byte[]>> current = Optional.empty();
    private Optional<Thread> thread = Optional.empty();

    EventConsumer(EventConsumerFactory consumers, Inbox inbox, Projections projections, EventSettings settings) {
        this.consumers = consumers;
        this.inbox = inbox;
        this.projections = projections;
        this.settings = settings;
    }

    void start(@Observes SchemaCurrent event) {
        if (settings.enabled() && !projections.topics().isEmpty()) {
            thread = Optional.of(
                    Thread.ofPlatform().name("event-consumer").daemon().start(this::run));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        current.ifPresent(Consumer::wakeup);
        if (thread.isPresent()) {
            thread.get().join(Duration.ofSeconds(10));
        }
    }

    private void run() {
        while (!stopping) {
            try (Consumer<byte[], byte[]> consumer = consumers.open()) {
                current = Optional.of(consumer);
                consumer.subscribe(projections.topics());
                ConsumerLoop<ConsumerRecord<byte[], byte[]>> loop =
                        new ConsumerLoop<>(new KafkaFeed(consumer), inbox::take);
                while (!stopping) {
                    loop.step();
                }
            } catch (WakeupException e) {
                return;
            } catch (RuntimeException e) {
                // Most likely the database. No offset was committed, so the same records are delivered again.
                LOG.warnf("the consumer restarts: %s", e.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(settings.consumer().retry());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
