package no.spinn.kit.event;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration POLL = Duration.ofMillis(500);

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

    /** The age of the first record of each, as far as the broker returns them in time. */
    private Map<TopicPartition, Double> ages(Consumer<byte[], byte[]> broker, List<Behind> behind) {
        Map<TopicPartition, Double> ages = new HashMap<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (Behind one : behind) {
            if (System.nanoTime() < end) {
                first(broker, one).ifPresent(message -> ages.put(one.partition(), age(message)));
            }
        }
        return ages;
    }

    // One partition at a time: of several, a broker returns large records of the first only.
    private static Optional<ConsumerRecord<byte[], byte[]>> first(Consumer<byte[], byte[]> broker, Behind one) {
        broker.assign(List.of(one.partition()));
        broker.seek(one.partition(), one.position());
        return broker.poll(POLL).records(one.partition()).stream().findFirst();
    }

    private double age(ConsumerRecord<byte[], byte[]> message) {
        return Math.max(0, clock.millis() - message.timestamp()) / 1000.0;
    }

    private static Lag lag(String topic, List<Behind> behind, Map<TopicPartition, Double> ages) {
        List<Behind> partitions = behind.stream()
                .filter(one -> one.partition().topic().equals(topic))
                .toList();
        return new Lag(
                partitions.stream().mapToLong(Behind::events).sum(),
                partitions.stream()
                        .flatMap(one -> Stream.ofNullable(ages.get(one.partition())))
                        .max(Comparator.naturalOrder())
                        .orElse(partitions.isEmpty() ? 0 : Double.NaN));
    }
}
