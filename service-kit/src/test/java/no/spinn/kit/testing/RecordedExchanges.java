package no.spinn.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The exchanges of a test, from which the examples of the OpenAPI document come: of each operation the body and the answer that show most
 * members, and of each problem the first. A committed example stays while it fits its schema and shows as much.
 */
final class RecordedExchanges {

    static final Path EXAMPLES = Path.of("contracts", "examples");
    static final String PROBLEMS = "problems";
    static final String REQUEST = "request";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Enough of a list to see that it is one. */
    private static final int ITEMS = 2;

    /** Enough of a text, such as a whole message inside another one. */
    private static final int CHARACTERS = 600;

    private final Map<String, Map<String, JsonNode>> examples = new TreeMap<>();

    /** Remembers an exchange if it shows more than those before. */
    void add(OpenApiDocument.Operation operation, Optional<String> request, int status, String type, String answer) {
        if (status < 300) {
            request.filter(body -> operation.bodyType().orElse("").endsWith("json"))
                    .ifPresent(body -> keep(operation.id(), REQUEST, body));
            if (type.endsWith("json")) {
                keep(operation.id(), Integer.toString(status), answer);
            }
        } else if (type.equals("application/problem+json")) {
            JsonNode problem = parse(answer);
            examples.computeIfAbsent(PROBLEMS, first -> new TreeMap<>())
                    .putIfAbsent(problem.path("code").asText(), problem);
        }
    }

    private void keep(String file, String member, String text) {
        examples.computeIfAbsent(file, first -> new TreeMap<>())
                .merge(
                        member,
                        shortened(parse(text)),
                        (before, now) -> members(now).size() > members(before).size() ? now : before);
    }

    /** Writes the files of what was recorded, and leaves alone those of other operations. */
    void write(OpenApiDocument document) throws IOException {
        write((file, member, committed, recorded) -> chosen(document, file, member, committed, recorded));
    }

    /** Writes what is not there yet. Tests send requests side by side, and each writes what it recorded. */
    void writeMissing() throws IOException {
        synchronized (EXAMPLES) {
            write((file, member, committed, recorded) -> committed.isMissingNode() ? recorded : committed);
        }
    }

    /** Which of two examples a file has from now on. */
    private interface Choice {

        JsonNode of(String file, String member, JsonNode committed, JsonNode recorded);
    }

    private void write(Choice choice) throws IOException {
        Files.createDirectories(EXAMPLES);
        for (Map.Entry<String, Map<String, JsonNode>> file : examples.entrySet()) {
            Path path = EXAMPLES.resolve(file.getKey() + ".json");
            ObjectNode content =
                    Files.exists(path) ? (ObjectNode) JSON.readTree(path.toFile()) : JSON.createObjectNode();
            file.getValue()
                    .forEach((member, recorded) ->
                            content.set(member, choice.of(file.getKey(), member, content.path(member), recorded)));
            Files.writeString(path, JSON.writeValueAsString(content) + "\n");
        }
    }

    private static JsonNode chosen(
            OpenApiDocument document, String operation, String member, JsonNode committed, JsonNode recorded) {
        boolean stays = committed.isContainerNode()
                && members(committed).containsAll(members(recorded))
                && faults(document, operation, member, committed).isEmpty();
        return stays ? committed : recorded;
    }

    private static List<String> faults(OpenApiDocument document, String id, String member, JsonNode example) {
        if (id.equals(PROBLEMS)) {
            return document.faults(List.of("components", "schemas", "Problem"), example);
        }
        OpenApiDocument.Operation operation = document.operations().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return member.equals(REQUEST)
                ? document.faults(operation.bodySchema(), example)
                : operation
                        .answer(Integer.parseInt(member))
                        .flatMap(answer -> answer.body("application/json"))
                        .map(body -> body.faults(example))
                        .orElse(List.of());
    }

    private static JsonNode shortened(JsonNode node) {
        if (node instanceof ArrayNode list) {
            while (list.size() > ITEMS) {
                list.remove(list.size() - 1);
            }
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                String text = member.getValue().asText();
                if (text.length() > CHARACTERS) {
                    member.setValue(TextNode.valueOf(text.substring(0, CHARACTERS) + "…"));
                }
            });
        }
        node.forEach(RecordedExchanges::shortened);
        return node;
    }

    /** The paths of all members, without the positions in lists. */
    private static Set<String> members(JsonNode node) {
        Set<String> members = new HashSet<>();
        collect(node, "", members);
        return members;
    }

    private static void collect(JsonNode node, String path, Set<String> members) {
        node.properties().forEach(member -> {
            String below = path + "/" + member.getKey();
            members.add(below);
            collect(member.getValue(), below, members);
        });
        if (node.isArray()) {
            node.forEach(item -> collect(item, path, members));
        }
    }

    private static JsonNode parse(String text) {
        try {
            return Objects.requireNonNull(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }
}
