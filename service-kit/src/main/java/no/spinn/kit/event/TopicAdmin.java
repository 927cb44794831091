package no.spinn.kit.event;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** The topics of the Kafka cluster, through one admin client that lives as long as the service. */
@Singleton
class TopicAdmin {

    private static final int ATTEMPTS = 50;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final KafkaConnection kafka;
    private final EventSettings settings;
    private Optional<Admin> client = Optional.empty();

    TopicAdmin(KafkaConnection kafka, EventSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    boolean exists(String topic) throws InterruptedException {
        return describe(topic).isPresent();
    }

    /** Creates a topic, unless it exists meanwhile, and returns when it accepts records. */
    void create(String topic) throws InterruptedException {
        try {
            await(client().createTopics(List.of(compacted(topic))).all());
        } catch (TopicExistsException e) {
            // another replica was faster
        }
        awaitLeaders(topic);
    }

    // A new topic exists and has leaders before these accept records. A producer that sends too early is refused, and
    // its sequence numbers are lost. Only a leader that serves its partition can return its offsets.
    private void awaitLeaders(String topic) throws InterruptedException {
        Map<TopicPartition, OffsetSpec> ends = awaitListed(topic).partitions().stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        await(client().listOffsets(ends).all());
    }

    private TopicDescription awaitListed(String topic) throws InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<TopicDescription> description = describe(topic);
            if (description.isPresent()) {
                return description.get();
            }
            Thread.sleep(PAUSE);
        }
        throw new IllegalStateException("topic %s was created, but the broker does not list it".formatted(topic));
    }

    private Optional<TopicDescription> describe(String topic) throws InterruptedException {
        try {
            return Optional.ofNullable(
                    await(client().describeTopics(List.of(topic)).allTopicNames())
                            .get(topic));
        } catch (UnknownTopicOrPartitionException e) {
            return Optional.empty();
        }
    }

    private static <T> T await(KafkaFuture<T> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException failure ? failure : new KafkaException(e.getCause());
        }
    }

    private synchronized Admin client() {
        Admin open = client.orElseGet(() -> Admin.create(clientSettings()));
        client = Optional.of(open);
        return open;
    }

    private Map<String, Object> clientSettings() {
        Map<String, Object> admin = kafka.settings();
        admin.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 6_000);
        admin.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
        return admin;
    }

    private NewTopic compacted(String topic) {
        EventSettings.Topics topics = settings.topics();
        return new NewTopic(topic, topics.partitions(), topics.replication())
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG,
                        Long.toString(topics.compactionLag().toMillis()),
                        TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                        Integer.toString(topics.minInSyncReplicas().orElse(Math.max(1, topics.replication() - 1)))));
    }

    @PreDestroy
    synchronized void close() {
        client.ifPresent(open -> open.close(Duration.ofSeconds(1)));
    }
}
