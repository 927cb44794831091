package no.spinn.portal.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Topics as channels, and what services do with them as operations. */
final class Channels {

    static final String KAFKA_BINDING = "0.5.0";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String REFERENCE = "$ref";

    private Channels() {}

    static ObjectNode channel(String topic) throws IOException {
        ObjectNode channel = JSON.objectNode().put("address", topic).put("title", topic);
        ArrayNode servers = channel.putArray("servers");
        servers.addObject().put(REFERENCE, "#/servers/local");
        servers.addObject().put(REFERENCE, "#/servers/cluster");
        channel.putObject("messages");
        channel.putObject("bindings").set("kafka", binding(topic));
        return channel;
    }

    private static ObjectNode binding(String topic) throws IOException {
        JsonNode declared = Topics.declared(topic);
        ObjectNode binding = JSON.objectNode().put("topic", topic);
        binding.set("partitions", declared.path("partitions"));
        binding.set("replicas", declared.path("replicas"));
        ObjectNode configuration = binding.putObject("topicConfiguration");
        configuration.putArray("cleanup.policy").add(declared.at("/config/cleanup.policy"));
        configuration.set("min.compaction.lag.ms", declared.at("/config/min.compaction.lag.ms"));
        return binding.put("bindingVersion", KAFKA_BINDING);
    }

    /** For example {@code matchingServiceReceivesCalls}. */
    static String name(Topics.Use use) {
        String topic = Topics.word(use.topic());
        return use.service().replace("-service", "Service")
                + (use.sends() ? "Sends" : "Receives")
                + Character.toUpperCase(topic.charAt(0))
                + topic.substring(1);
    }

    static ObjectNode operation(Topics.Use use) {
        ObjectNode operation = JSON.objectNode().put("action", use.sends() ? "send" : "receive");
        operation.putObject("channel").put(REFERENCE, "#/channels/" + Topics.word(use.topic()));
        operation.put("title", title(use));
        operation.putArray("tags").addObject().put("name", use.service());
        if (!use.sends()) {
            ObjectNode binding = operation.putObject("bindings").putObject("kafka");
            binding.putObject("groupId").put("type", "string").put("const", use.service());
            binding.put("bindingVersion", KAFKA_BINDING);
        }
        return operation;
    }

    private static String title(Topics.Use use) {
        return "%s %s %s".formatted(use.service(), use.sends() ? "sends to" : "receives from", use.topic());
    }
}
