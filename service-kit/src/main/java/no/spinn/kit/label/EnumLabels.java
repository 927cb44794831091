package no.spinn.kit.label;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.language.Messages;

/**
 * The texts of the values of a service's enums. A key has the name of the enum in the OpenAPI document and a value, such as
 * {@code AppealState.filed}. A test compares the keys with the enums in the answers of the document.
 */
public final class EnumLabels {

    private final Messages texts;

    public EnumLabels(Messages texts) {
        this.texts = texts;
    }

    /** What people call a constant of an enum that has the same name in the OpenAPI document. */
    public LocalizedText of(Enum<?> constant) {
        return texts.text(key(
                constant.getDeclaringClass().getSimpleName(), constant.name().toLowerCase(Locale.ROOT)));
    }

    /** What people call a value; empty for one that the enum does not have. */
    public Optional<LocalizedText> find(String enumName, String value) {
        String key = key(enumName, value);
        return texts.has(key) ? Optional.of(texts.text(key)) : Optional.empty();
    }

    /** The values of each enum, by its name. */
    Map<String, List<String>> values() {
        return texts.keys().stream()
                .sorted()
                .map(key -> key.split("\\.", 2))
                .collect(Collectors.groupingBy(
                        parts -> parts[0], TreeMap::new, Collectors.mapping(parts -> parts[1], Collectors.toList())));
    }

    private static String key(String enumName, String value) {
        return enumName + "." + value;
    }
}
