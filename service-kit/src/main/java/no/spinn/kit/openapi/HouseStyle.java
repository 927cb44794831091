package no.spinn.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.spinn.kit.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the document what the kit adds to every operation: the problems, and the headers of requests. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class HouseStyle implements OASFilter {

    private static final Map<Integer, String> ALWAYS = Map.of(
            400, "The request is malformed",
            406, "None of the accepted media types can be produced",
            429, "The rate limit is used up",
            500, "The service failed",
            503, "The service cannot answer at the moment");
    private static final Map<Integer, String> WITH_TOKEN =
            Map.of(401, "A valid bearer token is needed", 403, "The token does not give access to this");
    private static final Map<Integer, String> WITH_BODY = Map.of(
            413, "The body is too large",
            415, "The media type of the body is not supported",
            422, "The request is well formed but wrong in meaning");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components =
                document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components);
        components.addParameter("IdempotencyKey", idempotencyKey());
        components.addParameter("IfMatch", ifMatch());
        components.addResponse("Problem", problem());
        // Wherever the document was read from.
        document.addServer(OASFactory.createServer().url("/"));
        document.getPaths().getPathItems().forEach(this::complete);
    }

    private void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            ALWAYS.forEach((status, meaning) -> add(operation, status, meaning));
            if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
                // Said, not left out: this one is open to everybody.
                operation.setSecurity(List.of());
            } else {
                WITH_TOKEN.forEach((status, meaning) -> add(operation, status, meaning));
            }
            if (operation.getRequestBody() != null) {
                WITH_BODY.forEach((status, meaning) -> add(operation, status, meaning));
            }
            if (path.contains("{")) {
                add(operation, 404, "There is nothing here for you");
            }
            // By status, so that two builds write the same document.
            operation
                    .getResponses()
                    .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
        });
    }

    /** An answer that the operation describes itself stays; a bare one, which the framework adds, says nothing of the body. */
    private static void add(Operation operation, int status, String meaning) {
        String key = Integer.toString(status);
        APIResponse described = operation.getResponses().getAPIResponse(key);
        if (described == null || described.getContent() == null) {
            operation.getResponses().addAPIResponse(key, problem().description(meaning));
        }
    }

    private static APIResponse problem() {
        return OASFactory.createAPIResponse()
                .description("A problem")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    private static Parameter idempotencyKey() {
        return header(
                        "Idempotency-Key",
                        "New for each act, the same for its retries: a retry gets the first answer",
                        100)
                .required(true);
    }

    private static Parameter ifMatch() {
        return header("If-Match", "The ETag of the version that is changed", 200)
                .required(true);
    }

    private static Parameter header(String name, String description, int maxLength) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .maxLength(maxLength));
    }
}
