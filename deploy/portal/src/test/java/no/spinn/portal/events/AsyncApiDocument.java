package no.spinn.portal.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.spinn.portal.route.Service;

/** The AsyncAPI document of the suite. What no service has committed is in the frame. */
final class AsyncApiDocument {

    private static final String FRAME = "/asyncapi-frame.json";
    private static final String WEBHOOKS = "webhooks";

    /** When messages to webhooks are sent. Leaves the document. */
    private static final String SUMMARIES = "x-webhook-types";

    private final BundledSchemas schemas = new BundledSchemas();
    private final Messages messages = new Messages(schemas);
    private final ObjectNode root;

    private AsyncApiDocument(ObjectNode frame) {
        this.root = frame;
    }

    static ObjectNode write() throws IOException {
        AsyncApiDocument document = new AsyncApiDocument(frame());
        document.addInfo();
        document.addTopics(new Topics());
        document.addWebhookTypes(document.addEvents());
        document.object("components", "schemas").setAll(document.schemas.all());
        return document.root;
    }

    private static ObjectNode frame() throws IOException {
        try (InputStream file = Objects.requireNonNull(AsyncApiDocument.class.getResourceAsStream(FRAME))) {
            return (ObjectNode) new ObjectMapper().readTree(file);
        }
    }

    /** Version, contact and licence are those of the OpenAPI documents. */
    private void addInfo() throws IOException {
        JsonNode info = WebhookType.openApi(Service.INSTRUMENTS).path("info");
        for (String member : List.of("version", "contact", "license")) {
            object("info").set(member, info.path(member));
        }
    }

    /** Adds the topics before the webhooks. */
    private void addTopics(Topics topics) throws IOException {
        ObjectNode channels = object("channels");
        JsonNode webhooks = channels.remove(WEBHOOKS);
        for (String topic : topics.names()) {
            channels.set(Topics.word(topic), Channels.channel(topic));
        }
        channels.set(WEBHOOKS, webhooks);
        topics.uses().forEach(use -> object("operations").set(Channels.name(use), Channels.operation(use)));
    }

    /** Adds the types that are on Kafka, and gives their names. */
    private Set<String> addEvents() throws IOException {
        Set<String> names = new HashSet<>();
        for (Service service : Service.values()) {
            for (EventType type : EventType.of(service)) {
                add(Topics.word(type.topic()), type.name(), messages.message(type));
                names.add(type.name());
            }
        }
        return names;
    }

    private void addWebhookTypes(Set<String> onKafka) throws IOException {
        ObjectNode summaries = (ObjectNode) root.remove(SUMMARIES);
        for (Service service : Service.values()) {
            for (WebhookType type : WebhookType.of(service)) {
                if (!onKafka.contains(type.name())) {
                    JsonNode summary = Objects.requireNonNull(summaries.remove(type.name()), type.name());
                    add(WEBHOOKS, type.name(), messages.message(type, summary.asText()));
                }
            }
        }
        if (!summaries.isEmpty()) {
            throw new IllegalStateException("no service sends " + summaries);
        }
    }

    private void add(String channel, String type, ObjectNode message) {
        object("components", "messages").set(type, message);
        object("channels", channel, "messages").putObject(type).put("$ref", "#/components/messages/" + type);
    }

    private ObjectNode object(String... names) {
        JsonNode node = root;
        for (String name : names) {
            node = node.required(name);
        }
        return (ObjectNode) node;
    }
}
