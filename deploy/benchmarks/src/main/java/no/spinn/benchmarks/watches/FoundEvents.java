package no.spinn.benchmarks.watches;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.spinn.benchmarks.run.Subscription;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the topic tells watches from now on. */
final class FoundEvents implements AutoCloseable {

    private final Subscription subscription;
    private final Set<String> subjects = ConcurrentHashMap.newKeySet();
    private volatile Instant last = Instant.now();
    private volatile boolean repeated;

    FoundEvents(String bootstrap) throws InterruptedException {
        subscription = new Subscription(bootstrap, "spinn.matches.v1", this::receive);
    }

    /** Waits until so many have been told, or nothing more comes; says when the last one was. */
    Instant await(int count, Duration silence) throws InterruptedException {
        Instant begin = Instant.now();
        while (subjects.size() < count) {
            Instant latest = last.isAfter(begin) ? last : begin;
            if (latest.plus(silence).isBefore(Instant.now())) {
                break;
            }
            Thread.sleep(5);
        }
        return last;
    }

    /** How many were told once; none, if any was told in more than one version. */
    int told() {
        return repeated ? 0 : subjects.size();
    }

    @Override
    public void close() {
        subscription.close();
    }

    private void receive(ConsumerRecord<byte[], byte[]> event, Instant now) {
        repeated |= !header(event, "ce_aggregateversion").equals("1");
        if (subjects.add(header(event, "ce_subject"))) {
            last = now;
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
