package no.spinn.kit.event;

import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.spinn.kit.metrics.BackgroundReadings;
import no.spinn.kit.metrics.Reading;

/**
 * How far all replicas together are behind the topics that they consume. It is read from the broker, not from the consumer, so
 * that it shows a consumer that is stuck.
 */
@Startup
@Singleton
class ConsumerLag {

    private static final Lag NONE = new Lag(0, 0);

    private final Optional<LagReader> reader;
    private final Optional<Reading<Map<String, Lag>>> reading;

    ConsumerLag(
            BackgroundReadings readings,
            EventConsumerFactory consumers,
            Projections projections,
            EventSettings settings) {
        Set<String> topics = settings.enabled() ? projections.topics() : Set.of();
        this.reader = Optional.of(topics)
                .filter(some -> !some.isEmpty())
                .map(some -> new LagReader(consumers::openForLag, some, Clock.systemUTC()));
        this.reading = reader.map(broker -> readings.read("the consumer's lag", broker::read));
        topics.forEach(this::gauges);
    }

    /** @param seconds the age of the oldest record that is not applied; 0 if all are */
    record Lag(long events, double seconds) {}

    /** The lag by topic; empty if this service consumes nothing. */
    Optional<Reading<Map<String, Lag>>> reading() {
        return reading;
    }

    @PreDestroy
    void close() {
        reader.ifPresent(LagReader::close);
    }

    private static Lag of(String topic, Map<String, Lag> lags) {
        return lags.getOrDefault(topic, NONE);
    }

    private void gauges(String topic) {
        Tags tags = Tags.of("topic", topic);
        reading.orElseThrow()
                .count(
                        "spinn.consumer.lag.events",
                        "Events on the topic that are not applied yet; more than there are if the topic was compacted",
                        tags,
                        lags -> of(topic, lags).events())
                .seconds(
                        "spinn.consumer.lag",
                        "The age of the oldest event on the topic that is not applied; 0 when all are applied",
                        tags,
                        lags -> of(topic, lags).seconds());
    }
}
