package no.spinn.kit.event;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topics that this service owns, when it first sends to them. */
final class Topics implements AutoCloseable {

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
        try {
            admin.createTopics(List.of(compacted(topic))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("topic %s cannot be made: %s".formatted(topic, e.getMessage()), e);
            }
        }
        known.add(topic);
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
