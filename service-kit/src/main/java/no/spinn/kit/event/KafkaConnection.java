package no.spinn.kit.event;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;

/**
 * How producer, consumer and admin client connect to Kafka: all settings {@code kafka.*} of the service, above all bootstrap
 * servers and security. They override what is set here.
 */
@Singleton
class KafkaConnection {

    /** By default a client waits 10 to 30 s for a broker whose machine is gone before it asks another one. */
    private static final Map<String, Object> QUICK = Map.of(
            CommonClientConfigs.SOCKET_CONNECTION_SETUP_TIMEOUT_MS_CONFIG, 1_000,
            CommonClientConfigs.SOCKET_CONNECTION_SETUP_TIMEOUT_MAX_MS_CONFIG, 2_000,
            // Otherwise a client reconnects up to a second late after a lost connection.
            CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);

    private final Map<String, Object> kafka;

    KafkaConnection(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /** Settings of a client, to which it may add its own. */
    Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(QUICK);
        settings.putAll(kafka);
        return settings;
    }
}
