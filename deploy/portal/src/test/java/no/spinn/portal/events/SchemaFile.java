package no.spinn.portal.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document with schemas that refer to each other, or to those of a file that several share.
 *
 * @param prefix of the names that its schemas have in a bundle
 */
record SchemaFile(String prefix, JsonNode root, @Nullable SchemaFile shared) {

    /** A schema that a reference leads to. */
    record Place(String name, JsonNode schema, SchemaFile file) {}

    Place find(String reference) {
        int fragment = reference.indexOf('#');
        SchemaFile file = fragment == 0 ? this : Objects.requireNonNull(shared, reference);
        String pointer = reference.substring(fragment + 1);
        return new Place(file.prefix + pointer.substring(pointer.lastIndexOf('/') + 1), file.root.at(pointer), file);
    }
}
