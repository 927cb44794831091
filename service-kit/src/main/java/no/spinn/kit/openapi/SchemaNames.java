package no.spinn.kit.openapi;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Gives generated schemas the names that a person would give them: {@code WatchPage}, where the generator of the document writes
 * {@code PageWatchView}, and {@code PaymentBulkRequest} for {@code BulkPaymentItem}.
 */
final class SchemaNames {

    private static final String PREFIX = "#/components/schemas/";
    private static final Pattern PAGE = Pattern.compile("(?:Faceted)?Page(?:Listed)?([A-Z]\\w*?)(View)?");

    private static final Pattern BULK = Pattern.compile("Bulk(\\w+)Item");

    private SchemaNames() {}

    static void rename(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        if (schemas == null) {
            return;
        }
        Map<String, Schema> renamed = new TreeMap<>();
        schemas.forEach((name, schema) -> renamed.put(plain(name), schema));
        document.getComponents().setSchemas(renamed);
        DocumentedOperations.of(document)
                .flatMap(SchemaNames::contents)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .forEach(SchemaNames::follow);
    }

    private static Stream<Content> contents(Operation operation) {
        Stream<Content> answers =
                operation.getResponses().getAPIResponses().values().stream().map(APIResponse::getContent);
        RequestBody body = operation.getRequestBody();
        return Stream.concat(answers, body == null ? Stream.empty() : Stream.of(body.getContent()))
                .filter(Objects::nonNull);
    }

    private static void follow(@Nullable Schema schema) {
        String reference = schema == null ? null : schema.getRef();
        if (schema != null && reference != null && reference.startsWith(PREFIX)) {
            schema.setRef(PREFIX + plain(reference.substring(PREFIX.length())));
        }
    }

    private static String plain(String name) {
        Matcher bulk = BULK.matcher(name);
        if (bulk.matches()) {
            return bulk.group(1) + "BulkRequest";
        }
        Matcher page = PAGE.matcher(name);
        return page.matches() ? page.group(1) + "Page" : name;
    }
}
