package no.spinn.instruments.catalogue.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What rjsf needs beside a schema: the order of the questions, and the fields that are not its usual ones. */
final class UiSchema {

    private static final String WIDGET = "ui:widget";

    private UiSchema() {}

    static Map<String, Object> of(Map<String, Object> schema) {
        return of(new Question(schema));
    }

    private static Map<String, Object> of(Question question) {
        if (question.isGroup()) {
            return ofGroup(question);
        }
        if (question.isList()) {
            return ofList(question);
        }
        if (question.isLong()) {
            return Map.of(WIDGET, "textarea");
        }
        return question.hasFewChoices() ? Map.of(WIDGET, "radio") : Map.of();
    }

    private static Map<String, Object> ofGroup(Question group) {
        Map<String, Object> ui = new LinkedHashMap<>();
        ui.put("ui:order", List.copyOf(group.questions().keySet()));
        group.questions().forEach((name, question) -> {
            Map<String, Object> field = of(Question.of(question));
            if (!field.isEmpty()) {
                ui.put(String.valueOf(name), field);
            }
        });
        return ui;
    }

    private static Map<String, Object> ofList(Question list) {
        if (list.items().isChoice()) {
            return Map.of(WIDGET, "checkboxes");
        }
        Map<String, Object> items = of(list.items());
        return items.isEmpty() ? Map.of() : Map.of("items", items);
    }
}
