package no.spinn.kit.event;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Creates the topics of this service when it first sends to them. */
final class Topics implements AutoCloseable {

    private static final int ATTEMPTS = 50;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Admin admin;
    private final EventSettings.Topics settings;
    private final Set<String> known = new HashSet<>();

    Topics(Admin admin, EventSettings.Topics settings) {
        this.admin = admin;
        this.settings = settings;
    }

    void ensure(String topic) throws InterruptedException {
        if (known.contains(topic)) {
            return;
        }
        create(topic);
        awaitLeaders(topic);
        known.add(topic);
    }

    private void create(String topic) throws InterruptedException {
        try {
            admin.createTopics(List.of(compacted(topic))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw failed(topic, e);
            }
        }
    }

    // A new topic exists and has leaders before these accept records. A producer that sends too early is refused, and
    // its sequence numbers are lost. Only a leader that serves its partition can return its offsets.
    private void awaitLeaders(String topic) throws InterruptedException {
        Map<TopicPartition, OffsetSpec> ends =
                partitions(topic).collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        try {
            admin.listOffsets(ends).all().get();
        } catch (ExecutionException e) {
            throw failed(topic, e);
        }
    }

    private Stream<TopicPartition> partitions(String topic) throws InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
                        .flatMap(description -> description.partitions().stream())
                        .map(partition -> new TopicPartition(topic, partition.partition()));
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw failed(topic, e);
                }
            }
            Thread.sleep(PAUSE);
        }
        throw new IllegalStateException("topic %s was created, but the broker does not list it".formatted(topic));
    }

    private static IllegalStateException failed(String topic, ExecutionException e) {
        return new IllegalStateException("topic %s cannot be created: %s".formatted(topic, e.getMessage()), e);
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }

    private NewTopic compacted(String topic) {
        return new NewTopic(topic, settings.partitions(), settings.replication())
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG,
                        Long.toString(settings.compactionLag().toMillis())));
    }
}
