package no.spinn.kit.openapi;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The headers of successful answers. An answer has an ETag where it shows what a conditional read shows. */
final class ResponseHeaders {

    private static final String PREFIX = "#/components/schemas/";

    private final OpenAPI document;
    private final ConditionalReads reads;
    private final Set<String> versioned;

    private ResponseHeaders(OpenAPI document, ConditionalReads reads) {
        this.document = document;
        this.reads = reads;
        this.versioned = DocumentedOperations.of(document)
                .filter(reads::contains)
                .flatMap(read -> read.getResponses().getAPIResponses().values().stream())
                .flatMap(ResponseHeaders::shown)
                .collect(Collectors.toSet());
    }

    static ResponseHeaders of(OpenAPI document, ConditionalReads reads) {
        return new ResponseHeaders(document, reads);
    }

    void describe() {
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations()
                        .values()
                        .forEach(operation -> operation
                                .getResponses()
                                .getAPIResponses()
                                .forEach((status, answer) -> {
                                    if (status.startsWith("20")) {
                                        describe(item, operation, status, answer);
                                    }
                                })));
    }

    private void describe(PathItem item, Operation operation, String status, APIResponse answer) {
        if (status.equals("201")) {
            SharedHeader.LOCATION.addTo(answer);
        }
        if (answer.getContent() != null && isVersioned(item, operation, answer)) {
            SharedHeader.ETAG.addTo(answer);
        }
        if (shown(answer).anyMatch(this::isPage)) {
            SharedHeader.LINK.addTo(answer);
        }
        SharedHeader.RATE_LIMIT.addTo(answer);
        SharedHeader.RATE_LIMIT_POLICY.addTo(answer);
    }

    private boolean isVersioned(PathItem item, Operation operation, APIResponse answer) {
        return reads.contains(operation)
                || item.getOperations().values().stream()
                        .anyMatch(one -> one.getResponses().hasAPIResponse("428"))
                || shown(answer).anyMatch(versioned::contains);
    }

    private boolean isPage(String name) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Schema schema = schemas == null ? null : schemas.get(name);
        return schema != null
                && schema.getProperties() != null
                && schema.getProperties().keySet().containsAll(Set.of("items", "next"));
    }

    /** The names of the schemas of an answer. */
    private static Stream<String> shown(APIResponse answer) {
        return answer.getContent() == null
                ? Stream.empty()
                : answer.getContent().getMediaTypes().values().stream()
                        .map(type -> name(type.getSchema()))
                        .filter(Objects::nonNull);
    }

    private static @Nullable String name(@Nullable Schema schema) {
        String reference = schema == null ? null : schema.getRef();
        return reference != null && reference.startsWith(PREFIX) ? reference.substring(PREFIX.length()) : null;
    }
}
