package no.spinn.kit.openapi;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Gives the schemas of pages the names that a person would give them: {@code WatchPage}, where the generator of the document
 * writes {@code PageWatchView}.
 */
final class PageNames {

    private static final String PREFIX = "#/components/schemas/";
    private static final Pattern GENERATED = Pattern.compile("(?:Faceted)?Page(?:Listed)?([A-Z]\\w*?)(View)?");

    private PageNames() {}

    static void rename(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        if (schemas == null) {
            return;
        }
        Map<String, Schema> renamed = new TreeMap<>();
        schemas.forEach((name, schema) -> renamed.put(plain(name), schema));
        document.getComponents().setSchemas(renamed);
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(Operation::getResponses)
                .filter(Objects::nonNull)
                .flatMap(responses -> responses.getAPIResponses().values().stream())
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .forEach(PageNames::follow);
    }

    private static void follow(@Nullable Schema schema) {
        String reference = schema == null ? null : schema.getRef();
        if (schema != null && reference != null && reference.startsWith(PREFIX)) {
            schema.setRef(PREFIX + plain(reference.substring(PREFIX.length())));
        }
    }

    private static String plain(String name) {
        Matcher generated = GENERATED.matcher(name);
        return generated.matches() ? generated.group(1) + "Page" : name;
    }
}
