package no.spinn.portal.pages.developers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The AsyncAPI document of the suite, which is a part of the build. */
@Singleton
class EventDocument {

    private static final String FILE = "/asyncapi.json";
    private static final String MESSAGES = "/components/messages/";

    private final JsonNode root;
    private final EventSchemas schemas;

    EventDocument(ObjectMapper json) {
        try (InputStream file = Objects.requireNonNull(EventDocument.class.getResourceAsStream(FILE), FILE)) {
            this.root = json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.schemas = new EventSchemas(root);
    }

    /**
     * What events come by.
     *
     * @param topic of Kafka; empty for what only webhooks and the list of changes have
     */
    record Channel(String topic, List<Event> events) {}

    /** The whole document, to be published. */
    JsonNode root() {
        return root;
    }

    List<Channel> channels() {
        return root.path("channels").properties().stream()
                .map(entry -> channel(entry.getValue()))
                .toList();
    }

    /** The headers that every event on Kafka has. */
    Schema headers() {
        return schemas.find("eventHeaders").orElseThrow();
    }

    List<Event> events() {
        return channels().stream().flatMap(channel -> channel.events().stream()).toList();
    }

    Optional<Event> event(String type) {
        return events().stream().filter(event -> event.type().equals(type)).findFirst();
    }

    Optional<Schema> schema(String name) {
        return schemas.find(name);
    }

    private Channel channel(JsonNode channel) {
        String topic = channel.path("address").asText("");
        List<Event> events = channel.path("messages").properties().stream()
                .map(message -> new Event(message.getKey(), topic, root.at(MESSAGES + message.getKey()), schemas))
                .toList();
        return new Channel(topic, events);
    }
}
