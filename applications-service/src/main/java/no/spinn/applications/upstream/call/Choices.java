package no.spinn.applications.upstream.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Choices of a form, which are written as {@code oneOf} of {@code const} so that each has a title. As an {@code enum}, a validator
 * finds one fault in a wrong answer instead of one for each choice.
 */
final class Choices {

    private Choices() {}

    /** The same schema, with an {@code enum} instead of each {@code oneOf} of constants. */
    static Map<String, Object> asEnums(Map<?, ?> schema) {
        Map<String, Object> same = new LinkedHashMap<>();
        schema.forEach((keyword, value) -> {
            if ("oneOf".equals(keyword) && value instanceof List<?> choices && areConstants(choices)) {
                same.put(
                        "enum",
                        choices.stream()
                                .<@Nullable Object>map(Choices::constant)
                                .toList());
            } else {
                same.put(String.valueOf(keyword), within(value));
            }
        });
        return same;
    }

    private static @Nullable Object within(@Nullable Object value) {
        return value instanceof Map<?, ?> schema
                ? asEnums(schema)
                : value instanceof List<?> list
                        ? list.stream().map(Choices::within).toList()
                        : value;
    }

    private static boolean areConstants(List<?> choices) {
        return choices.stream()
                .allMatch(choice -> choice instanceof Map<?, ?> map && map.get("const") instanceof String);
    }

    private static @Nullable Object constant(Object choice) {
        return ((Map<?, ?>) choice).get("const");
    }
}
