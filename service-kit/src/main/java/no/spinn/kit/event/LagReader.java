package no.spinn.kit.event;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.spinn.kit.event.ConsumerLag.Lag;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Compares the committed offsets of the consumer group with the ends of its topics, without joining the group, and reads the
 * oldest record that is not applied for its age.
 */
final class LagReader implements AutoCloseable {

    /** How long to read for ages. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Duration POLL = Duration.ofMillis(200);

    private final Supplier<Consumer<byte[], byte[]>> open;
    private final Set<String> topics;
    private final Clock clock;
    private final ReentrantLock inUse = new ReentrantLock();
    private @Nullable Consumer<byte[], byte[]> opened;

    /** @param open opens a connection to the broker; called again if it fails */
    LagReader(Supplier<Consumer<byte[], byte[]>> open, Set<String> topics, Clock clock) {
        this.open = open;
        this.topics = topics;
        this.clock = clock;
    }

    /** The lag of each topic. Throws if the broker does not answer. */
    Map<String, Lag> read() {
        inUse.lock();
        try {
            if (opened == null) {
                opened = open.get();
            }
            return read(opened);
        } finally {
            inUse.unlock();
        }
    }

    /** Does not wait for the answer of a broker that is away: that connection ends with the process. */
    @Override
    public void close() {
        if (inUse.tryLock()) {
            try {
                if (opened != null) {
                    opened.close(CloseOptions.timeout(Duration.ZERO));
                }
            } finally {
                inUse.unlock();
            }
        }
    }

    /** A partition with records that are not applied. */
    private record Behind(TopicPartition partition, long position, long events) {}

    private Map<String, Lag> read(Consumer<byte[], byte[]> broker) {
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> broker.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        // The ends of partitions that are not assigned cannot be kept, and the client logs that for each.
        broker.assign(partitions);
        List<Behind> behind = behind(broker, partitions);
        Map<TopicPartition, Double> ages = ages(broker, behind);
        return topics.stream().collect(Collectors.toMap(Function.identity(), topic -> lag(topic, behind, ages)));
    }

    private static List<Behind> behind(Consumer<?, ?> broker, List<TopicPartition> partitions) {
        Map<TopicPartition, Long> positions = positions(broker, partitions);
        return broker.endOffsets(partitions).entrySet().stream()
                .map(end -> behind(end.getKey(), positions.getOrDefault(end.getKey(), 0L), end.getValue()))
                .filter(one -> one.events() > 0)
                .toList();
    }

    private static Behind behind(TopicPartition partition, long position, long end) {
        return new Behind(partition, position, end - position);
    }

    /** The next record of each partition to apply: the committed one, or the first, from which a new group begins. */
    private static Map<TopicPartition, Long> positions(Consumer<?, ?> broker, List<TopicPartition> partitions) {
        Map<TopicPartition, Long> positions = new HashMap<>(broker.beginningOffsets(partitions));
        broker.committed(Set.copyOf(partitions)).forEach((partition, offset) -> {
            if (offset != null) {
                positions.merge(partition, offset.offset(), Math::max);
            }
        });
        return positions;
    }

    /** The age of the first record of each. */
    private Map<TopicPartition, Double> ages(Consumer<byte[], byte[]> broker, List<Behind> behind) {
        Map<TopicPartition, Double> ages = new HashMap<>();
        broker.assign(behind.stream().map(Behind::partition).toList());
        behind.forEach(one -> broker.seek(one.partition(), one.position()));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (ages.size() < behind.size() && System.nanoTime() < end) {
            for (ConsumerRecord<byte[], byte[]> first : broker.poll(POLL)) {
                ages.putIfAbsent(new TopicPartition(first.topic(), first.partition()), age(first));
            }
        }
        return ages;
    }

    private double age(ConsumerRecord<byte[], byte[]> message) {
        return Math.max(0, clock.millis() - message.timestamp()) / 1000.0;
    }

    private static Lag lag(String topic, List<Behind> behind, Map<TopicPartition, Double> ages) {
        List<Behind> of = behind.stream()
                .filter(one -> one.partition().topic().equals(topic))
                .toList();
        return new Lag(
                of.stream().mapToLong(Behind::events).sum(),
                of.stream()
                        .mapToDouble(one -> ages.getOrDefault(one.partition(), Double.NaN))
                        .max()
                        .orElse(0));
    }
}
