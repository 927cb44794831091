package no.spinn.systemtests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The published schemas of the operators' resources, with objects closed. A cluster drops an unknown field without a word; here it
 * is a fault. The rules in CEL, {@code x-kubernetes-validations}, are not evaluated.
 */
final class ClosedSchemas {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);

    private static final Pattern GROUPS = Pattern.compile("[a-z.]*(strimzi|cnpg)\\.io/");

    private final Map<String, JsonSchema> schemas = new HashMap<>();

    private ClosedSchemas() {}

    /** Those in the folder of published specifications. Without it the test is skipped. */
    static ClosedSchemas published() throws IOException {
        Path folder = Path.of(System.getProperty("spinn.conformance")).resolve("crds");
        assumeTrue(
                Files.isDirectory(folder),
                "no resource definitions of the operators in %s; tests that need them are skipped".formatted(folder));
        ClosedSchemas published = new ClosedSchemas();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                for (Manifest definition : Manifest.parse(Files.readString(file))) {
                    published.add(definition);
                }
            }
        }
        return published;
    }

    /** Whether one of the operators owns the kind of the manifest. */
    static boolean cover(Manifest manifest) {
        return GROUPS.matcher(manifest.apiVersion()).lookingAt();
    }

    List<String> faults(Manifest manifest) {
        String key = key(manifest.apiVersion(), manifest.kind());
        JsonSchema schema = Objects.requireNonNull(schemas.get(key), key);
        return schema.validate(manifest.content()).stream()
                .map(fault -> manifest + ": " + fault.getMessage())
                .toList();
    }

    private void add(Manifest definition) {
        definition.list("/spec/versions").forEach(version -> {
            JsonNode schema = version.at("/schema/openAPIV3Schema");
            close(schema);
            schemas.put(
                    key(
                            definition.text("/spec/group") + "/"
                                    + version.path("name").asText(),
                            definition.text("/spec/names/kind")),
                    FACTORY.getSchema(schema));
        });
    }

    private static String key(String apiVersion, String kind) {
        return apiVersion + " " + kind;
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && schema.path("properties").isObject()
                && !schema.has("additionalProperties")
                && !schema.path("x-kubernetes-preserve-unknown-fields").asBoolean()) {
            object.put("additionalProperties", false);
        }
        schema.forEach(ClosedSchemas::close);
    }
}
