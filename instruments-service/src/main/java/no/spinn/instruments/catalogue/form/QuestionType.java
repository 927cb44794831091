package no.spinn.instruments.catalogue.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The types of questions, and the keywords that each can have. Every type has those of {@link #COMMON}. */
enum QuestionType {
    STRING(Map.of(
            "minLength", KeywordValue.COUNT,
            "maxLength", KeywordValue.COUNT,
            "pattern", KeywordValue.TEXT,
            "format", KeywordValue.TEXT)),
    /** A text out of several, each with a title. */
    CHOICE(Map.of("oneOf", KeywordValue.ANY)),
    INTEGER(numbers()),
    NUMBER(numbers()),
    BOOLEAN(Map.of()),
    ARRAY(Map.of(
            "items", KeywordValue.ANY,
            "minItems", KeywordValue.COUNT,
            "maxItems", KeywordValue.COUNT,
            "uniqueItems", KeywordValue.TRUE_OR_FALSE)),
    OBJECT(Map.of(
            "properties", KeywordValue.ANY,
            "required", KeywordValue.TEXTS,
            "x-order", KeywordValue.TEXTS,
            "additionalProperties", KeywordValue.ONLY_FALSE));

    private static final Map<String, KeywordValue> COMMON = Map.of(
            "type", KeywordValue.ANY,
            "title", KeywordValue.TEXT,
            "x-title", KeywordValue.TRANSLATIONS,
            "description", KeywordValue.TEXT,
            "x-description", KeywordValue.TRANSLATIONS,
            "default", KeywordValue.ANY);

    private final Map<String, KeywordValue> keywords;

    QuestionType(Map<String, KeywordValue> own) {
        keywords = new TreeMap<>(own);
    }

    private static Map<String, KeywordValue> numbers() {
        return Map.of(
                "minimum", KeywordValue.NUMBER,
                "maximum", KeywordValue.NUMBER,
                "exclusiveMinimum", KeywordValue.NUMBER,
                "exclusiveMaximum", KeywordValue.NUMBER,
                "multipleOf", KeywordValue.POSITIVE);
    }

    /** The type of a question; empty when it has none of these. */
    static Optional<QuestionType> of(Map<?, ?> question) {
        Object type = question.get("type");
        Optional<QuestionType> found = Arrays.stream(values())
                .filter(one -> one != CHOICE && one.inJson().equals(type))
                .findFirst();
        return found.map(one -> one == STRING && question.containsKey("oneOf") ? CHOICE : one);
    }

    /** The values of {@code type}. */
    static List<String> possible() {
        return Arrays.stream(values())
                .filter(one -> one != CHOICE)
                .map(QuestionType::inJson)
                .toList();
    }

    private String inJson() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The keywords of this type, by name. */
    Map<String, KeywordValue> keywords() {
        Map<String, KeywordValue> all = new TreeMap<>(COMMON);
        all.putAll(keywords);
        return all;
    }
}
