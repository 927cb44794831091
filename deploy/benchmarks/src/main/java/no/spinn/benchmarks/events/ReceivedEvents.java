package no.spinn.benchmarks.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.spinn.benchmarks.run.Subscription;
import no.spinn.local.LauncherException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The events that another system receives from the topic of applications. */
final class ReceivedEvents implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Subscription subscription;
    private final Map<String, Receipt> all = new ConcurrentHashMap<>();
    private volatile int lastSize = 1_000;

    ReceivedEvents(String bootstrap) throws InterruptedException {
        subscription = new Subscription(bootstrap, "spinn.applications.v1", this::receive);
    }

    /**
     * The first event of an application.
     *
     * @param written when it was written, before the commit
     */
    record Receipt(Instant written, Instant received) {}

    int lastSize() {
        return lastSize;
    }

    /** Waits until this many applications have been received since the beginning. */
    void await(int expected) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (all.size() < expected) {
            if (Instant.now().isAfter(deadline)) {
                throw new LauncherException("%d of %d events came.".formatted(all.size(), expected));
            }
            Thread.sleep(20);
        }
    }

    /** By the applications' ids. */
    Map<String, Receipt> writtenSince(Instant begin) {
        return all.entrySet().stream()
                .filter(one -> one.getValue().written().isAfter(begin))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void close() {
        subscription.close();
    }

    private void receive(ConsumerRecord<byte[], byte[]> event, Instant now) {
        Instant written =
                Instant.parse(new String(event.headers().lastHeader("ce_time").value(), StandardCharsets.UTF_8));
        all.putIfAbsent(new String(event.key(), StandardCharsets.UTF_8), new Receipt(written, now));
        lastSize = event.value().length;
    }
}
