package no.spinn.instruments.catalogue.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The UI schema of JSON Forms: one control for each question, and a group of controls for each group. */
final class Layout {

    private Layout() {}

    static Map<String, Object> of(Map<String, Object> schema) {
        return vertical(new Question(schema), "#");
    }

    private static Map<String, Object> vertical(Question group, String scope) {
        return typed("VerticalLayout", "elements", elements(group, scope));
    }

    private static List<Map<String, Object>> elements(Question group, String scope) {
        return group.questions().entrySet().stream()
                .map(entry ->
                        element(Question.of(entry.getValue()), "%s/properties/%s".formatted(scope, entry.getKey())))
                .toList();
    }

    private static Map<String, Object> element(Question question, String scope) {
        if (!question.isGroup()) {
            return control(question, scope);
        }
        Map<String, Object> group = typed("Group", "elements", elements(question, scope));
        if (question.schema().get("title") instanceof String title) {
            group.put("label", title);
        }
        return group;
    }

    private static Map<String, Object> control(Question question, String scope) {
        Map<String, Object> control = typed("Control", "scope", scope);
        Map<String, Object> options = options(question);
        if (!options.isEmpty()) {
            control.put("options", options);
        }
        return control;
    }

    private static Map<String, Object> options(Question question) {
        if (question.isLong()) {
            return Map.of("multi", true);
        }
        if (question.isList() && question.items().isGroup()) {
            return Map.of("detail", vertical(question.items(), "#"));
        }
        return question.hasFewChoices() ? Map.of("format", "radio") : Map.of();
    }

    /** In one order, so that all replicas give the same entity tag. */
    private static Map<String, Object> typed(String type, String member, Object value) {
        Map<String, Object> element = new LinkedHashMap<>();
        element.put("type", type);
        element.put(member, value);
        return element;
    }
}
