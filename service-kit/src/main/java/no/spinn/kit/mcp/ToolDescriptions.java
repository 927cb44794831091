package no.spinn.kit.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import no.spinn.kit.language.Language;

/** Describes tools as the OpenAPI document describes their operations. */
@Singleton
class ToolDescriptions {

    private static final String DEFAULT_DOCUMENT = "<default>";
    private static final String JSON_BODY = "/content/application~1json/schema";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OpenApiDocumentService documents;

    ToolDescriptions(OpenApiDocumentService documents) {
        this.documents = documents;
    }

    ToolDescription of(Tool tool) {
        JsonNode document = document();
        JsonNode operation = operation(document, tool.operation());
        return ToolDescription.of(tool, operation, input(document, operation), output(document, operation, tool));
    }

    private JsonNode document() {
        try {
            return JSON.readTree(documents.getDocument(DEFAULT_DOCUMENT, Format.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode operation(JsonNode document, String id) {
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                if (operation.path("operationId").asText().equals(id)) {
                    return operation;
                }
            }
        }
        throw new IllegalStateException("the document has no operation " + id);
    }

    private static ObjectNode input(JsonNode document, JsonNode operation) {
        SchemaBundle bundle = new SchemaBundle(document);
        ObjectNode schema = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        for (JsonNode parameter : operation.path("parameters")) {
            String in = parameter.path("in").asText();
            if (in.equals("path") || in.equals("query")) {
                properties.set(parameter.path("name").asText(), described(parameter));
                require(schema, parameter);
            }
        }
        JsonNode body = bundle.resolved(operation.path("requestBody").at(JSON_BODY));
        body.path("properties").properties().forEach(member -> properties.set(member.getKey(), member.getValue()));
        body.path("required").forEach(name -> schema.withArray("required").add(name));
        properties.set("language", language());
        schema.put("additionalProperties", false);
        return bundle.complete(schema);
    }

    private static ObjectNode output(JsonNode document, JsonNode operation, Tool tool) {
        SchemaBundle bundle = new SchemaBundle(document);
        ObjectNode whole = bundle.resolved(
                        operation.path("responses").path("200").at(JSON_BODY))
                .deepCopy();
        if (tool.member() == null) {
            return bundle.complete(whole);
        }
        String name = tool.member().name();
        ObjectNode part = JSON.createObjectNode().put("type", "object");
        part.putObject("properties").set(name, whole.path("properties").path(name));
        return bundle.complete(part);
    }

    private static ObjectNode described(JsonNode parameter) {
        ObjectNode schema = parameter.path("schema").deepCopy();
        if (parameter.has("description")) {
            schema.set("description", parameter.get("description"));
        }
        return schema;
    }

    private static void require(ObjectNode schema, JsonNode parameter) {
        if (parameter.path("required").asBoolean()) {
            schema.withArray("required").add(parameter.path("name"));
        }
    }

    private static ObjectNode language() {
        ObjectNode schema = JSON.createObjectNode().put("type", "string");
        List.of(Language.values()).forEach(language -> schema.withArray("enum").add(language.tag()));
        return schema.put("description", "The language of the texts in the answer; otherwise Accept-Language chooses");
    }
}
