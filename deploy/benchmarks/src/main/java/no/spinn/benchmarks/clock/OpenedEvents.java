package no.spinn.benchmarks.clock;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.spinn.benchmarks.run.Subscription;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The events about opened calls that another system receives. */
final class OpenedEvents implements AutoCloseable {

    private final Subscription subscription;
    private final Map<String, Set<String>> versions = new ConcurrentHashMap<>();
    private volatile Instant last = Instant.MIN;

    OpenedEvents(String bootstrap) throws InterruptedException {
        subscription = new Subscription(bootstrap, "spinn.calls.v1", this::receive);
    }

    /** Waits until all of these calls are known to be open, or no more events come; returns the moment of the last one. */
    Instant await(int count, Duration silence) throws InterruptedException {
        Instant begin = Instant.now();
        while (versions.size() < count) {
            Instant latest = last.isAfter(begin) ? last : begin;
            if (latest.plus(silence).isBefore(Instant.now())) {
                break;
            }
            Thread.sleep(20);
        }
        return last;
    }

    /** The number of these calls that are known to be open, in the version of their opening; repeated events do not count. */
    int openedOnce(List<String> calls) {
        return Math.toIntExact(calls.stream()
                .filter(call -> Set.of("2").equals(versions.get(call)))
                .count());
    }

    @Override
    public void close() {
        subscription.close();
    }

    private void receive(ConsumerRecord<byte[], byte[]> event, Instant now) {
        if (!header(event, "ce_type").equals("no.spinn.call.opened.v1")) {
            return;
        }
        boolean news = versions.computeIfAbsent(header(event, "ce_subject"), first -> ConcurrentHashMap.newKeySet())
                .add(header(event, "ce_aggregateversion"));
        if (news) {
            last = now;
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
