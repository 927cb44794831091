package no.spinn.kit.openapi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of records that no operation sends or receives, which the generator of the document leaves out. Knows the types that
 * data of messages have: texts, times, enums, lists and records.
 */
final class DataShapes {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName LIST = DotName.createSimple(List.class);

    /** The formats of what is a string in JSON; empty for none. */
    private static final Map<DotName, String> TEXTS = Map.of(
            DotName.createSimple(String.class), "",
            DotName.createSimple(OrganisationId.class), "",
            DotName.createSimple(UUID.class), "uuid",
            DotName.createSimple(Instant.class), "date-time",
            DotName.createSimple(LocalDate.class), "date");

    private final IndexView classes;
    private final Map<String, Schema> documented;

    /** @param documented the schemas that the document has by name */
    DataShapes(IndexView classes, Map<String, Schema> documented) {
        this.classes = classes;
        this.documented = documented;
    }

    Schema of(ClassInfo shape) {
        Schema schema = typed(SchemaType.OBJECT);
        for (RecordComponentInfo component : shape.recordComponents()) {
            FieldInfo field = shape.field(component.name());
            schema.addProperty(component.name(), of(field.type()));
            if (!field.type().hasAnnotation(NULLABLE)) {
                schema.addRequired(component.name());
            }
        }
        return schema;
    }

    private Schema of(Type type) {
        if (type.kind() == Type.Kind.PRIMITIVE) {
            return typed(type.name().toString().equals("boolean") ? SchemaType.BOOLEAN : SchemaType.INTEGER);
        }
        if (type.name().equals(LIST)) {
            return typed(SchemaType.ARRAY)
                    .items(of(type.asParameterizedType().arguments().getFirst()));
        }
        String format = TEXTS.get(type.name());
        return format == null ? ofClass(type) : text(format);
    }

    private Schema ofClass(Type type) {
        if (documented.containsKey(type.name().withoutPackagePrefix())) {
            return OASFactory.createSchema()
                    .ref("#/components/schemas/" + type.name().withoutPackagePrefix());
        }
        @Nullable ClassInfo found = classes.getClassByName(type.name());
        if (found != null && found.isEnum()) {
            return text("").enumeration(constants(found));
        }
        return found != null && found.isRecord() ? of(found) : typed(SchemaType.OBJECT);
    }

    private static List<Object> constants(ClassInfo found) {
        return found.enumConstants().stream()
                .<Object>map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Schema text(String format) {
        Schema text = typed(SchemaType.STRING);
        return format.isEmpty() ? text : text.format(format);
    }

    private static Schema typed(SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }
}
