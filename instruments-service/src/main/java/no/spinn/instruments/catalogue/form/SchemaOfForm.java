package no.spinn.instruments.catalogue.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The schema of a form in one language: questions in their order, titles in that language, and neither our own keywords nor
 * {@code $schema}, which validators of older drafts refuse.
 */
final class SchemaOfForm {

    /** Our keywords for the texts in each language, and those that they become. */
    private static final Map<String, String> TEXTS = Map.of("x-title", "title", "x-description", "description");

    private static final Set<String> LEFT_OUT = Set.of("$schema", "title", "description");

    private final Function<LocalizedText, String> inLanguage;

    SchemaOfForm(Function<LocalizedText, String> inLanguage) {
        this.inLanguage = inLanguage;
    }

    Map<String, Object> of(Map<?, ?> question) {
        Map<String, Object> schema = new LinkedHashMap<>();
        putText(schema, question, "x-title");
        putText(schema, question, "x-description");
        question.forEach((key, value) -> {
            String keyword = String.valueOf(key);
            if (!LEFT_OUT.contains(keyword) && !keyword.startsWith("x-")) {
                schema.put(keyword, value(keyword, value, question));
            }
        });
        return schema;
    }

    private void putText(Map<String, Object> schema, Map<?, ?> question, String ours) {
        String keyword = TEXTS.get(ours);
        Object text = Translations.read(question.get(ours))
                .<Object>map(inLanguage::apply)
                .orElse(question.get(keyword));
        if (text != null) {
            schema.put(keyword, text);
        }
    }

    private @Nullable Object value(String keyword, @Nullable Object value, Map<?, ?> question) {
        return switch (keyword) {
            case "properties" -> value instanceof Map<?, ?> questions ? inOrder(questions, question) : value;
            case "oneOf" ->
                value instanceof List<?> choices
                        ? choices.stream().map(this::of).toList()
                        : value;
            case "items" -> of(value);
            default -> value;
        };
    }

    private @Nullable Object of(@Nullable Object node) {
        return node instanceof Map<?, ?> question ? of(question) : node;
    }

    /** First those that {@code x-order} names. */
    private Map<String, Object> inOrder(Map<?, ?> questions, Map<?, ?> group) {
        Set<Object> names = new LinkedHashSet<>(group.get("x-order") instanceof List<?> order ? order : List.of());
        names.retainAll(questions.keySet());
        names.addAll(questions.keySet());
        Map<String, Object> ordered = new LinkedHashMap<>();
        names.forEach(name -> ordered.put(String.valueOf(name), of(questions.get(name))));
        return ordered;
    }
}
