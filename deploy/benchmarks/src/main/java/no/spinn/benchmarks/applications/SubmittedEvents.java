package no.spinn.benchmarks.applications;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.spinn.benchmarks.run.Subscription;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The events about submissions that another system receives. */
final class SubmittedEvents implements AutoCloseable {

    private final Subscription subscription;
    private final Map<String, Set<String>> events = new ConcurrentHashMap<>();

    SubmittedEvents(String bootstrap) throws InterruptedException {
        subscription = new Subscription(bootstrap, "spinn.applications.v1", (event, now) -> receive(event));
    }

    /** Waits until all of these are known to be submitted, for a limited time. */
    void await(Collection<String> applications, Duration patience) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (!events.keySet().containsAll(applications) && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
    }

    /** The number of submissions of an application that were published; repeats of the same event do not count. */
    int of(String application) {
        return events.getOrDefault(application, Set.of()).size();
    }

    @Override
    public void close() {
        subscription.close();
    }

    private void receive(ConsumerRecord<byte[], byte[]> event) {
        if (header(event, "ce_type").equals("no.spinn.application.submitted.v1")) {
            events.computeIfAbsent(header(event, "ce_subject"), first -> ConcurrentHashMap.newKeySet())
                    .add(header(event, "ce_id"));
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
