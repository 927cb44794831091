package no.spinn.kit.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** The schemas of request bodies, including those that they refer to. */
final class RequestSchemas {

    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> schemas;
    private final Set<String> names = new HashSet<>();

    private RequestSchemas(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** The names of the schemas. */
    static Set<String> of(OpenAPI document) {
        RequestSchemas found = new RequestSchemas(document.getComponents().getSchemas());
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .flatMap(body -> body.getContent().getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .forEach(found::add);
        return found.names;
    }

    private void add(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        String reference = schema.getRef();
        if (reference != null && reference.startsWith(PREFIX)) {
            String name = reference.substring(PREFIX.length());
            if (names.add(name)) {
                add(schemas.get(name));
            }
        }
        add(schema.getItems());
        add(schema.getNot());
        add(schema.getAdditionalPropertiesSchema());
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf(), values(schema.getProperties()))
                .filter(Objects::nonNull)
                .flatMap(Collection::stream)
                .forEach(this::add);
    }

    private static Collection<Schema> values(@Nullable Map<String, Schema> properties) {
        return properties == null ? List.of() : properties.values();
    }
}
