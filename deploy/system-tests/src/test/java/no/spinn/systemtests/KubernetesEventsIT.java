package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.spinn.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The topics, users and rights of the Kafka cluster are those that the code uses, no fewer and no more. */
class KubernetesEventsIT {

    private static final String FOLDER = "platform/kafka";

    @Test
    void thereIsATopicForEachThatAServiceWrites() throws IOException, InterruptedException {
        Set<String> written = new TreeSet<>();
        for (Service service : Service.values()) {
            written.addAll(EventTopics.of(service).written());
        }
        assertThat(written).hasSizeGreaterThan(Service.values().length);
        assertThat(of("KafkaTopic")).extracting(Manifest::name).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void everyTopicKeepsEachAggregateOnThreeBrokers() throws IOException, InterruptedException {
        assertThat(of("KafkaTopic")).allSatisfy(topic -> {
            assertThat(topic.at("/spec/partitions").asInt()).isEqualTo(6);
            assertThat(topic.at("/spec/replicas").asInt()).isEqualTo(3);
            assertThat(topic.texts("/spec/config"))
                    .isEqualTo(Map.of(
                            "min.insync.replicas", "2",
                            "cleanup.policy", "compact",
                            "min.compaction.lag.ms", "31536000000"));
        });
    }

    @Test
    void everyServiceHasAUser() throws IOException, InterruptedException {
        assertThat(of("KafkaUser"))
                .extracting(Manifest::name)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Service.values()).map(Service::folder).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aUserMayDoWhatItsServiceDoes(Service service) throws IOException, InterruptedException {
        EventTopics topics = EventTopics.of(service);
        Map<String, Set<String>> needed = new TreeMap<>();
        topics.written().forEach(topic -> needed.put("topic " + topic, Set.of("Describe", "Write")));
        topics.read().forEach(topic -> needed.put("topic " + topic, Set.of("Describe", "Read")));
        if (!topics.read().isEmpty()) {
            // Other groups have no name in the code: the group of a service is called like the service.
            needed.put("group " + service.folder(), Set.of("Describe", "Read"));
        }
        assertThat(rights(service)).isEqualTo(needed);
    }

    private static Map<String, Set<String>> rights(Service service) throws IOException, InterruptedException {
        return of("KafkaUser").stream()
                .filter(user -> user.name().equals(service.folder()))
                .flatMap(user -> user.list("/spec/authorization/acls"))
                .collect(Collectors.toMap(KubernetesEventsIT::resource, KubernetesEventsIT::operations));
    }

    private static String resource(JsonNode rule) {
        JsonNode resource = rule.path("resource");
        assertThat(resource.path("patternType").asText()).isEqualTo("literal");
        assertThat(rule.path("type").asText("allow")).isEqualTo("allow");
        return resource.path("type").asText() + " " + resource.path("name").asText();
    }

    private static Set<String> operations(JsonNode rule) {
        return Manifest.elements(rule.path("operations")).map(JsonNode::asText).collect(Collectors.toSet());
    }

    private static List<Manifest> of(String kind) throws IOException, InterruptedException {
        return Kubectl.build(FOLDER).stream()
                .filter(manifest -> manifest.is(kind))
                .toList();
    }
}
