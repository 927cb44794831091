package no.spinn.portal.pages.developers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.spinn.portal.route.Service;

/** An OpenAPI document, as pages draw it. */
record Document(Service service, JsonNode root) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String SCHEMAS = "/components/schemas/";

    /** Operations of one kind. */
    record Group(String name, List<Operation> operations) {}

    public String title() {
        return root.at("/info/title").asText();
    }

    public String version() {
        return root.at("/info/version").asText();
    }

    public String description() {
        return root.at("/info/description").asText();
    }

    public String word() {
        return service.word();
    }

    /** The page that the pages of its schemas are under. */
    public String schemas() {
        return "/developers/%s/schemas/".formatted(word());
    }

    /** The operations by their first tag, in the order of the document. */
    public List<Group> groups() {
        Map<String, List<Operation>> byTag = new LinkedHashMap<>();
        operations()
                .forEach(operation -> byTag.computeIfAbsent(operation.tag(), first -> new ArrayList<>())
                        .add(operation));
        return byTag.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    public int size() {
        return operations().size();
    }

    Optional<Operation> operation(String id) {
        return operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst();
    }

    Optional<Schema> schema(String name) {
        JsonNode node = root.at(SCHEMAS + name);
        return node.isMissingNode() ? Optional.empty() : Optional.of(new Schema(name, node));
    }

    /** Follows a reference to another part of the document. */
    JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : root.at(reference.substring(1));
    }

    private List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method ->
                                all.add(new Operation(this, path.getKey(), method.getKey(), method.getValue()))));
        return all;
    }
}
