package no.spinn.portal.events;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Types of events as messages. */
final class Messages {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String STRING = "string";
    private static final String TYPE = "type";

    private final BundledSchemas schemas;

    Messages(BundledSchemas schemas) {
        this.schemas = schemas;
    }

    ObjectNode message(EventType type) {
        ObjectNode message = head(type.name(), type.summary());
        ObjectNode headers = message.putObject("headers").put(TYPE, "object");
        headers.putArray("allOf").addObject().put("$ref", "#/components/schemas/eventHeaders");
        headers.putObject("properties").putObject("ce_type").put("const", type.name());
        message.set("payload", schemas.add(type.schema()));
        ObjectNode binding = message.putObject("bindings").putObject("kafka");
        binding.putObject("key").put(TYPE, STRING).put("description", type.key());
        binding.put("bindingVersion", Channels.KAFKA_BINDING);
        message.putArray("examples").addObject().put("name", type.name()).set("payload", type.example());
        return message;
    }

    ObjectNode message(WebhookType type, String summary) {
        ObjectNode message = head(type.name(), summary);
        message.putObject("headers").put("$ref", "#/components/schemas/webhookHeaders");
        ObjectNode payload = message.putObject("payload").put(TYPE, "object");
        payload.putArray("required").add(TYPE).add("timestamp").add("data");
        ObjectNode properties = payload.putObject("properties");
        properties.putObject(TYPE).put("const", type.name());
        properties.putObject("timestamp").put(TYPE, STRING).put("format", "date-time");
        properties.set("data", schemas.add(type.data()));
        return message;
    }

    private static ObjectNode head(String name, String summary) {
        return JSON.objectNode()
                .put("name", name)
                .put("title", name)
                .put("summary", summary)
                .put("contentType", "application/json");
    }
}
