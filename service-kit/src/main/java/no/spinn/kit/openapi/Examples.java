package no.spinn.kit.openapi;

import java.util.Map;
import no.spinn.kit.problem.KitProblem;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/**
 * Shows in the document what a test has sent and received: the examples of a service have a file for each operation, with the body of
 * the request, and that of each answer by its status.
 */
final class Examples {

    private static final String REQUEST = "request";

    private Examples() {}

    static void add(OpenAPI document) {
        DocumentedOperations.of(document)
                .filter(operation -> operation.getOperationId() != null)
                .forEach(Examples::add);
    }

    private static void add(Operation operation) {
        Map<String, Object> examples = RecordedExamples.read(operation.getOperationId());
        if (operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent(), examples.get(REQUEST));
        }
        operation
                .getResponses()
                .getAPIResponses()
                .forEach((status, answer) -> show(answer.getContent(), example(examples, status)));
    }

    private static @Nullable Object example(Map<String, Object> examples, String status) {
        return status.startsWith("4")
                ? ProblemExamples.of(KitProblem.ofStatus(Integer.parseInt(status)))
                : examples.get(status);
    }

    private static void show(@Nullable Content content, @Nullable Object example) {
        if (content != null && example != null) {
            content.getMediaTypes().forEach((type, body) -> {
                if (type.endsWith("json") && body.getExample() == null && body.getExamples() == null) {
                    body.setExample(example);
                }
            });
        }
    }
}
