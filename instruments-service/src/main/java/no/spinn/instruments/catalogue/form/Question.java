package no.spinn.instruments.catalogue.form;

import java.util.List;
import java.util.Map;

/** A question of a form in one language, as far as it decides what is drawn. */
record Question(Map<?, ?> schema) {

    /** A text that may be longer is written in a field of several lines. Counted in characters. */
    private static final int ONE_LINE = 200;

    /** More choices than these are folded into a list. */
    private static final int FEW_CHOICES = 5;

    static Question of(Object node) {
        return new Question(node instanceof Map<?, ?> schema ? schema : Map.of());
    }

    /** The questions of a group, by name and in their order. */
    Map<?, ?> questions() {
        return schema.get("properties") instanceof Map<?, ?> questions ? questions : Map.of();
    }

    Question items() {
        return new Question(schema.get("items") instanceof Map<?, ?> items ? items : Map.of());
    }

    boolean isGroup() {
        return "object".equals(schema.get("type"));
    }

    boolean isList() {
        return "array".equals(schema.get("type"));
    }

    boolean isChoice() {
        return schema.get("oneOf") instanceof List<?>;
    }

    boolean hasFewChoices() {
        return schema.get("oneOf") instanceof List<?> choices && choices.size() <= FEW_CHOICES;
    }

    /** Whether the answer has several lines. */
    boolean isLong() {
        boolean text = "string".equals(schema.get("type")) && !isChoice() && !schema.containsKey("format");
        return text && !(schema.get("maxLength") instanceof Number most && most.intValue() <= ONE_LINE);
    }
}
