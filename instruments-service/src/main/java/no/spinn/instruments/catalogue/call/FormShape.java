package no.spinn.instruments.catalogue.call;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The validating part of a form, without its texts: two forms with the same shape accept the same answers. */
final class FormShape {

    private static final Set<String> TEXTS =
            Set.of("title", "description", "$comment", "examples", "default", "deprecated");

    /** Keywords with members that the author names, so that a question can have the name "title". */
    private static final Set<String> NAMED =
            Set.of("properties", "patternProperties", "$defs", "definitions", "dependentSchemas");

    /** Keywords whose value is data, not a schema. */
    private static final Set<String> DATA = Set.of("const", "enum", "required", "dependentRequired");

    private FormShape() {}

    static @Nullable Object of(@Nullable Object schema) {
        if (schema instanceof List<?> list) {
            return list.stream().map(FormShape::of).toList();
        }
        if (!(schema instanceof Map<?, ?> keywords)) {
            return schema;
        }
        Map<String, @Nullable Object> shape = new HashMap<>();
        keywords.forEach((key, value) -> {
            String keyword = String.valueOf(key);
            if (!TEXTS.contains(keyword) && !keyword.startsWith("x-")) {
                shape.put(keyword, ofValue(keyword, value));
            }
        });
        return shape;
    }

    private static @Nullable Object ofValue(String keyword, @Nullable Object value) {
        if (DATA.contains(keyword)) {
            return value;
        }
        if (NAMED.contains(keyword) && value instanceof Map<?, ?> members) {
            Map<String, @Nullable Object> shapes = new HashMap<>();
            members.forEach((name, schema) -> shapes.put(String.valueOf(name), of(schema)));
            return shapes;
        }
        return of(value);
    }
}
