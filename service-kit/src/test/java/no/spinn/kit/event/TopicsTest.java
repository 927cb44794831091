package no.spinn.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;

/** Which topics the relay creates, and which it withholds. */
class TopicsTest {

    private static final String TOPIC = "spinn.things.v1";

    private final List<String> asked = new ArrayList<>();
    private final Set<String> present = new HashSet<>();
    private boolean mayDescribe = true;
    private boolean mayCreate = true;

    private final class Cluster extends TopicAdmin {

        Cluster(EventSettings settings) {
            super(new KafkaConnection(Map.of()), settings);
        }

        @Override
        boolean exists(String topic) {
            asked.add("describe " + topic);
            require(mayDescribe, topic);
            return present.contains(topic);
        }

        @Override
        void create(String topic) {
            asked.add("create " + topic);
            require(mayCreate, topic);
            present.add(topic);
        }

        private static void require(boolean allowed, String topic) {
            if (!allowed) {
                throw new TopicAuthorizationException("Not authorized to access topics: [%s]".formatted(topic));
            }
        }
    }

    private Topics topics(String... more) {
        SmallRyeConfigBuilder config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(EventSettings.class)
                .withDefaultValue("spinn.events.service", "test");
        for (int i = 0; i < more.length; i += 2) {
            config.withDefaultValue("spinn.events.topics." + more[i], more[i + 1]);
        }
        EventSettings settings = config.build().getConfigMapping(EventSettings.class);
        return new Topics(new Cluster(settings), settings);
    }

    @Test
    void usesATopicThatExistsWithoutCreatingIt() throws Exception {
        present.add(TOPIC);
        mayCreate = false;
        Topics topics = topics();
        topics.require(TOPIC);
        topics.require(TOPIC);
        assertThat(asked).containsExactly("describe " + TOPIC);
        assertThat(topics.withheld()).isEmpty();
    }

    @Test
    void createsAMissingTopicOnce() throws Exception {
        Topics topics = topics();
        topics.require(TOPIC);
        topics.require(TOPIC);
        assertThat(asked).containsExactly("describe " + TOPIC, "create " + TOPIC);
    }

    @Test
    void withholdsAMissingTopicThatItMustNotCreate() {
        Topics topics = topics("create", "false");
        assertThatThrownBy(() -> topics.require(TOPIC))
                .hasMessageContaining(TOPIC)
                .hasMessageContaining("spinn.events.topics.create");
        assertThat(asked).containsExactly("describe " + TOPIC);
        assertThat(topics.withheld()).containsExactly(TOPIC);
        assertThat(topics.countWithheld()).isOne();
        assertThat(topics.retryIsDue()).isFalse();
    }

    @Test
    void withholdsATopicThatTheUserMayNotCreate() {
        mayCreate = false;
        Topics topics = topics();
        assertThatThrownBy(() -> topics.require(TOPIC)).hasMessageContaining("may not create it");
        assertThat(topics.withheld()).containsExactly(TOPIC);
    }

    @Test
    void withholdsATopicThatTheUserMayNotDescribe() {
        mayDescribe = false;
        Topics topics = topics();
        assertThatThrownBy(() -> topics.require(TOPIC)).hasMessageContaining("may not use it");
        assertThat(topics.withheld()).containsExactly(TOPIC);
    }

    @Test
    void withholdsATopicToWhichTheUserMayNotWrite() throws Exception {
        present.add(TOPIC);
        Topics topics = topics();
        topics.require(TOPIC);
        topics.refused(TOPIC, new TopicAuthorizationException(TOPIC));
        assertThat(topics.withheld()).containsExactly(TOPIC);
    }

    @Test
    void triesAWithheldTopicAgainAfterAWhile() throws Exception {
        Topics topics = topics("create", "false", "retry", "50ms");
        assertThatThrownBy(() -> topics.require(TOPIC)).isInstanceOf(IllegalStateException.class);
        await().pollInterval(Duration.ofMillis(10)).until(topics::retryIsDue);
        assertThat(topics.withheld()).isEmpty();
        present.add(TOPIC);
        topics.require(TOPIC);
        assertThat(topics.countWithheld()).isZero();
    }

    /** Another replica leads now and tries the topic; this one is not asked any more. */
    @Test
    void countsNoTopicThatItNoLongerTries() {
        Topics topics = topics("create", "false", "retry", "50ms");
        assertThatThrownBy(() -> topics.require(TOPIC)).isInstanceOf(IllegalStateException.class);
        assertThat(topics.countWithheld()).isOne();
        await().pollInterval(Duration.ofMillis(10)).until(() -> topics.countWithheld() == 0);
    }

    @Test
    void checksATopicAgainThatTheBrokerHasRefused() throws Exception {
        Topics topics = topics();
        topics.require(TOPIC);
        present.clear();
        topics.refused(TOPIC, new TimeoutException("not present in metadata"));
        assertThat(topics.withheld()).isEmpty();
        topics.require(TOPIC);
        assertThat(asked)
                .containsExactly("describe " + TOPIC, "create " + TOPIC, "describe " + TOPIC, "create " + TOPIC);
    }
}
