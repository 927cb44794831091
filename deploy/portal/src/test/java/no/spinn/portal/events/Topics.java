package no.spinn.portal.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The topics of the suite, how a cluster has them, and which service sends to them or receives from them. */
final class Topics {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final JsonNode access;

    Topics() throws IOException {
        this.access =
                YAML.readTree(Contracts.ROOT.resolve("deploy/kafka/access.yaml").toFile());
    }

    /** A service that sends to a topic, or receives from it. */
    record Use(String service, String topic, boolean sends) {}

    List<String> names() {
        return StreamSupport.stream(access.path("topics").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        access.path("users")
                .properties()
                .forEach(user -> user.getValue().forEach(grant -> {
                    if (grant.path("resource").asText().equals("topic")) {
                        boolean sends =
                                grant.path("operations").path(0).asText().equals("Write");
                        uses.add(new Use(user.getKey(), grant.path("name").asText(), sends));
                    }
                }));
        return uses;
    }

    /** What a cluster declares of a topic. */
    static JsonNode declared(String topic) throws IOException {
        String file = "deploy/kubernetes/platform/kafka/topics/%s.yaml".formatted(word(topic));
        return YAML.readTree(Contracts.ROOT.resolve(file).toFile()).path("spec");
    }

    /** The word of a topic that says what it is about. */
    static String word(String topic) {
        return topic.split("\\.")[1];
    }
}
