package no.spinn.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A Kubernetes object, as {@code kubectl apply} would send it. */
record Manifest(JsonNode content) {

    private static final YAMLMapper YAML = new YAMLMapper();

    static List<Manifest> parse(String documents) throws IOException {
        List<Manifest> manifests = new ArrayList<>();
        YAML.readerFor(JsonNode.class)
                .<JsonNode>readValues(documents)
                .forEachRemaining(content -> manifests.add(new Manifest(content)));
        return manifests;
    }

    String apiVersion() {
        return text("/apiVersion");
    }

    String kind() {
        return text("/kind");
    }

    String name() {
        return text("/metadata/name");
    }

    boolean is(String kind) {
        return kind().equals(kind);
    }

    String text(String pointer) {
        return at(pointer).asText();
    }

    JsonNode at(String pointer) {
        return content.at(pointer);
    }

    /** The elements of a list, none where it is missing. */
    Stream<JsonNode> list(String pointer) {
        return elements(at(pointer));
    }

    static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** The members of an object as text, such as labels. */
    Map<String, String> texts(String pointer) {
        Map<String, String> texts = new TreeMap<>();
        at(pointer)
                .properties()
                .forEach(member -> texts.put(member.getKey(), member.getValue().asText()));
        return texts;
    }

    /** A copy with a change at one place, which must exist. */
    Manifest changed(String pointer, Consumer<ObjectNode> change) {
        JsonNode copy = content.deepCopy();
        change.accept((ObjectNode) copy.requiredAt(pointer));
        return new Manifest(copy);
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
