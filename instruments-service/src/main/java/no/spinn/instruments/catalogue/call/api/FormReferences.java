package no.spinn.instruments.catalogue.call.api;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.Pointer;

/**
 * Checks the references within a form, which validators follow for each answer. A reference needs a target and must not lead
 * back to itself, and the number of schemas for one answer is limited. A question can contain itself, as in a tree, since
 * answers are finite.
 */
final class FormReferences {

    private static final int MAX_APPLIED = 1_000;
    private static final int IN_PROGRESS = -1;

    /** Keywords whose schemas apply to the same value as their parent. */
    private static final List<String> IN_PLACE =
            List.of("allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas");

    private final JsonNode form;
    private final Pointer place;
    private final Faults faults;
    private final Map<JsonNode, Integer> applied = new IdentityHashMap<>();

    FormReferences(JsonNode form, String place, Faults faults) {
        this.form = form;
        this.place = new Pointer(place);
        this.faults = faults;
    }

    void check() {
        visit(form, place);
    }

    private void visit(JsonNode node, Pointer pointer) {
        if (node.isObject()) {
            apply(node, pointer, pointer);
            node.properties().forEach(member -> visit(member.getValue(), pointer.to(member.getKey())));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            visit(node.get(i), pointer.to(i));
        }
    }

    /** Counts the schemas that apply together with this one, including itself. */
    private int apply(JsonNode schema, Pointer pointer, Pointer from) {
        int known = applied.getOrDefault(schema, 0);
        if (known == IN_PROGRESS) {
            faults.add(from.text(), "endless_reference", "this reference leads back to itself");
            return 1;
        }
        if (known > 0) {
            return known;
        }
        applied.put(schema, IN_PROGRESS);
        int count = 1 + applyReference(schema, pointer);
        for (String keyword : IN_PLACE) {
            if (schema.has(keyword)) {
                count += applyAll(schema.get(keyword), pointer.to(keyword), keyword);
            }
        }
        if (count > MAX_APPLIED) {
            faults.add(pointer.text(), "too_large", "at most %d schemas apply to one answer".formatted(MAX_APPLIED));
            count = 1; // reported here, so not again in the schemas that refer to it
        }
        applied.put(schema, count);
        return count;
    }

    private int applyAll(JsonNode schemas, Pointer pointer, String keyword) {
        int count = 0;
        if (schemas.isArray()) {
            for (int i = 0; i < schemas.size(); i++) {
                count += applyOne(schemas.get(i), pointer.to(i));
            }
        } else if (keyword.equals("dependentSchemas")) {
            for (Map.Entry<String, JsonNode> member : schemas.properties()) {
                count += applyOne(member.getValue(), pointer.to(member.getKey()));
            }
        } else {
            count = applyOne(schemas, pointer);
        }
        return count;
    }

    private int applyOne(JsonNode schema, Pointer pointer) {
        return schema.isObject() ? apply(schema, pointer, pointer) : 0;
    }

    private int applyReference(JsonNode schema, Pointer pointer) {
        String reference = schema.path("$ref").asText("");
        if (!reference.startsWith("#")) {
            return 0; // no reference, or a remote one, which is refused elsewhere
        }
        Pointer from = pointer.to("$ref");
        try {
            String path = URLDecoder.decode(reference.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
            JsonNode target = form.at(JsonPointer.compile(path));
            if (target.isObject()) {
                return apply(target, new Pointer(place.text() + path), from);
            }
            if (target.isBoolean()) {
                return 1;
            }
        } catch (IllegalArgumentException noPointer) {
            // refused below
        }
        faults.add(
                from.text(), "unknown_reference", "a reference is a JSON pointer to a schema in this form, or # alone");
        return 0;
    }
}
