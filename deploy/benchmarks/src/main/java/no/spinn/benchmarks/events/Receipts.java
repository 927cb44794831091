package no.spinn.benchmarks.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.spinn.benchmarks.run.Subscription;
import no.spinn.local.CannotStart;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What another system receives of the topic of applications. The event's time is taken while it is written, before the
 * commit: what is measured is a little more than from commit to consumer, never less.
 */
final class Receipts implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Subscription subscription;
    private final AtomicInteger received = new AtomicInteger();
    private volatile Histogram latencies = new Histogram(3);
    private volatile int lastSize;

    Receipts(String bootstrap) throws InterruptedException {
        subscription = new Subscription(bootstrap, "spinn.applications.v1", this::receive);
    }

    void recordInto(Histogram histogram) {
        latencies = histogram;
    }

    int lastSize() {
        return lastSize;
    }

    /** Waits until so many have come since the beginning. */
    void await(int expected) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (received.get() < expected) {
            if (Instant.now().isAfter(deadline)) {
                throw new CannotStart("%d of %d events came.".formatted(received.get(), expected));
            }
            Thread.sleep(20);
        }
    }

    @Override
    public void close() {
        subscription.close();
    }

    private void receive(ConsumerRecord<byte[], byte[]> event, Instant now) {
        Instant time =
                Instant.parse(new String(event.headers().lastHeader("ce_time").value(), StandardCharsets.UTF_8));
        latencies.recordValue(Math.max(0, ChronoUnit.MICROS.between(time, now)));
        lastSize = event.value().length;
        received.incrementAndGet();
    }
}
