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
 * Marks the members of response schemas that are always present as required. Services leave out null values only, and records
 * declare which values may be null. Schemas that are also used in requests are not changed: there, required means that the caller
 * has to send the member.
 */
final class RequiredMembers {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final IndexView classes;
    private final List<ClassInfo> records;

    private RequiredMembers(IndexView classes) {
        this.classes = classes;
        this.records =
                classes.getKnownClasses().stream().filter(ClassInfo::isRecord).toList();
    }

    static RequiredMembers of(IndexView classes) {
        return new RequiredMembers(classes);
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

    /** Considers every record that may have this schema: several can share a name, and a generic one has a name for each use. */
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

    /** Whether each member is always present, by its name in JSON. */
    private Map<String, Boolean> members(ClassInfo one) {
        boolean omitsEmptyValues = omitsEmptyValues(one);
        Map<String, Boolean> members = new LinkedHashMap<>();
        for (RecordComponentInfo component : one.recordComponents()) {
            FieldInfo field = one.field(component.name());
            Type type = field.type();
            if (has(field, JsonUnwrapped.class)) {
                members.putAll(unwrapped(type));
            } else if (!has(field, JsonIgnore.class)) {
                members.put(name(field), !type.hasAnnotation(NULLABLE) && !(omitsEmptyValues && canBeEmpty(type)));
            }
        }
        return members;
    }

    private Map<String, Boolean> unwrapped(Type type) {
        @Nullable ClassInfo inner = classes.getClassByName(type.name());
        return inner != null && inner.isRecord() ? members(inner) : Map.of();
    }

    private static boolean omitsEmptyValues(ClassInfo one) {
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
