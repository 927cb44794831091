package no.spinn.portal.pages.developers;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A type of events, or of messages to webhooks that are not on Kafka.
 *
 * @param topic of Kafka, or empty
 */
record Event(String type, String topic, JsonNode message, EventSchemas schemas) {

    /** When it is sent. */
    public String summary() {
        return message.path("summary").asText();
    }

    /** What the Kafka key is; empty for what is not on Kafka. */
    public String key() {
        return message.at("/bindings/kafka/key/description").asText();
    }

    /** What is particular to the type: the whole body on Kafka, {@code data} of the body of a webhook. */
    public Schema data() {
        JsonNode payload = message.path("payload");
        return schemas.whole(type, topic.isEmpty() ? payload.at("/properties/data") : payload);
    }

    public @Nullable String example() {
        JsonNode example = message.at("/examples/0/payload");
        return example.isMissingNode() ? null : example.toPrettyString();
    }
}
