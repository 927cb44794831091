package no.spinn.kit.openapi;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** The operations of a document. */
final class DocumentedOperations {

    private DocumentedOperations() {}

    static Stream<Operation> of(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }
}
