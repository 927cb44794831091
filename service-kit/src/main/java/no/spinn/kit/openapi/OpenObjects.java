package no.spinn.kit.openapi;

import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Objects of which a document knows no member. A generator of clients takes such a schema for an object without members, unless it says
 * that there are others.
 */
final class OpenObjects {

    private OpenObjects() {}

    static boolean isOpen(Schema schema) {
        return schema.getType() != null
                && schema.getType().contains(Schema.SchemaType.OBJECT)
                && Stream.of(
                                schema.getRef(),
                                schema.getProperties(),
                                schema.getAdditionalPropertiesSchema(),
                                schema.getAdditionalPropertiesBoolean(),
                                schema.getAllOf(),
                                schema.getAnyOf(),
                                schema.getOneOf())
                        .allMatch(Objects::isNull);
    }
}
