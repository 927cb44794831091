package no.spinn.kit.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.spinn.kit.json.MergePatch;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Gives merge patches (RFC 7396) schemas of their own: each member may be left out, and may be null, which removes it. So may the
 * members of objects inside; lists are replaced as a whole.
 */
final class MergePatches {

    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> schemas;
    private final Map<String, Schema> patches = new TreeMap<>();

    private MergePatches(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static void describe(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        if (schemas == null) {
            return;
        }
        MergePatches found = new MergePatches(schemas);
        DocumentedOperations.of(document)
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .map(body -> body.getContent().getMediaType(MergePatch.MEDIA_TYPE))
                .filter(Objects::nonNull)
                .forEach(found::patch);
        found.patches.forEach(document.getComponents()::addSchema);
    }

    private void patch(MediaType body) {
        String name = name(body.getSchema());
        if (name != null) {
            body.setSchema(patchOf(name));
        }
    }

    private Schema patchOf(String name) {
        String patched = name.replaceFirst("Request$", "") + "Patch";
        if (!patches.containsKey(patched)) {
            Schema whole = Objects.requireNonNull(schemas.get(name), name);
            Schema patch = OASFactory.createSchema()
                    .type(List.of(Schema.SchemaType.OBJECT))
                    .description("A merge patch (RFC 7396): null removes a member")
                    .examples(whole.getExamples());
            patches.put(patched, patch);
            whole.getProperties().forEach((member, schema) -> patch.addProperty(member, orNull(schema)));
        }
        return OASFactory.createSchema().ref(PREFIX + patched);
    }

    private Schema orNull(Schema member) {
        String name = name(member);
        Schema value = name != null && isObject(name) ? patchOf(name) : member;
        return OASFactory.createSchema()
                .anyOf(List.of(value, OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL))));
    }

    private boolean isObject(String name) {
        Schema schema = schemas.get(name);
        return schema != null && schema.getProperties() != null;
    }

    private static @Nullable String name(@Nullable Schema schema) {
        String reference = schema == null ? null : schema.getRef();
        return reference != null && reference.startsWith(PREFIX) ? reference.substring(PREFIX.length()) : null;
    }
}
