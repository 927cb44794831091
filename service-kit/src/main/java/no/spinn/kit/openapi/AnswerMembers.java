package no.spinn.kit.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Says of the schemas of answers which members are always there. A service leaves out what is null and nothing else, and what may be
 * null its records tell. Schemas that are part of a request as well say what a caller has to send, and stay as they are.
 */
final class AnswerMembers {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final IndexView classes;
    private final List<ClassInfo> records;

    private AnswerMembers(IndexView classes) {
        this.classes = classes;
        this.records =
                classes.getKnownClasses().stream().filter(ClassInfo::isRecord).toList();
    }

    static AnswerMembers of(IndexView classes) {
        return new AnswerMembers(classes);
    }

    void require(OpenAPI document) {
        if (document.getComponents().getSchemas() == null) {
            return;
        }
        Set<String> sent = RequestSchemas.of(document);
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (!sent.contains(name) && schema.getProperties() != null) {
                List<String> always = always(name, schema.getProperties().keySet());
                if (!always.isEmpty()) {
                    schema.setRequired(always);
                }
            }
        });
    }

    /** By all records that may be meant: several can have one name, and one with type parameters has a name for each use. */
    private List<String> always(String schema, Set<String> properties) {
        List<Map<String, Boolean>> meant = records.stream()
                .filter(one -> isNamed(one, schema))
                .map(this::members)
                .filter(members -> members.keySet().equals(properties))
                .toList();
        return meant.isEmpty()
                ? List.of()
                : properties.stream()
                        .filter(property -> meant.stream().allMatch(members -> members.get(property)))
                        .toList();
    }

    private static boolean isNamed(ClassInfo one, String schema) {
        @Nullable AnnotationInstance described = one.declaredAnnotation(SCHEMA);
        String name = described == null || described.value("name") == null
                ? one.simpleName()
                : described.value("name").asString();
        return one.typeParameters().isEmpty() ? schema.equals(name) : schema.startsWith(name);
    }

    /** Whether it is always there, by the name that the JSON has for it. */
    private Map<String, Boolean> members(ClassInfo one) {
        boolean leavesOutTheEmpty = leavesOutTheEmpty(one);
        Map<String, Boolean> members = new LinkedHashMap<>();
        for (RecordComponentInfo component : one.recordComponents()) {
            FieldInfo field = one.field(component.name());
            Type type = field.type();
            if (has(field, JsonUnwrapped.class)) {
                members.putAll(unwrapped(type));
            } else if (!has(field, JsonIgnore.class)) {
                members.put(name(field), !type.hasAnnotation(NULLABLE) && !(leavesOutTheEmpty && canBeEmpty(type)));
            }
        }
        return members;
    }

    private Map<String, Boolean> unwrapped(Type type) {
        @Nullable ClassInfo inner = classes.getClassByName(type.name());
        return inner != null && inner.isRecord() ? members(inner) : Map.of();
    }

    private static boolean leavesOutTheEmpty(ClassInfo one) {
        @Nullable AnnotationInstance inclusion = one.declaredAnnotation(DotName.createSimple(JsonInclude.class));
        return inclusion != null && inclusion.value().asEnum().equals("NON_EMPTY");
    }

    private static boolean canBeEmpty(Type type) {
        return Stream.of(List.class, Set.class, Map.class)
                .map(DotName::createSimple)
                .anyMatch(type.name()::equals);
    }

    private static String name(FieldInfo field) {
        @Nullable AnnotationInstance named = field.annotation(DotName.createSimple(JsonProperty.class));
        return named == null || named.value() == null
                ? field.name()
                : named.value().asString();
    }

    private static boolean has(FieldInfo field, Class<?> annotation) {
        return field.hasAnnotation(DotName.createSimple(annotation));
    }
}
