package no.spinn.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Adds to the OpenAPI document what the kit adds to every operation: problem responses, headers, scopes and required members. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiDefaults implements OASFilter {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final List<SharedProblem> ALWAYS = List.of(
            SharedProblem.MALFORMED,
            SharedProblem.UNAUTHENTICATED,
            SharedProblem.NOT_ACCEPTABLE,
            SharedProblem.TOO_MANY_REQUESTS,
            SharedProblem.FAILED,
            SharedProblem.UNAVAILABLE);
    private static final List<SharedProblem> WITH_BODY =
            List.of(SharedProblem.TOO_LARGE, SharedProblem.UNSUPPORTED_MEDIA_TYPE, SharedProblem.INVALID);
    private static final List<SharedProblem> WITH_KEY = List.of(SharedProblem.KEY_IN_USE, SharedProblem.KEY_REUSED);

    private final Scopes scopes;
    private final ConditionalReads conditionalReads;
    private final OptionalBodies optionalBodies;
    private final RequiredMembers answerMembers;
    private final WebhookMessages webhookMessages;

    /** Called by the extension, with its index of classes. */
    public OpenApiDefaults(IndexView classes) {
        Map<String, MethodInfo> methods = DocumentedMethods.of(classes);
        this.scopes = Scopes.of(methods);
        this.conditionalReads = ConditionalReads.of(methods);
        this.optionalBodies = OptionalBodies.of(methods);
        this.answerMembers = RequiredMembers.of(classes);
        this.webhookMessages = WebhookMessages.of(classes);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        // Clients take the first: relative to the URL of the document, and so under the prefix that a gateway gives the
        // service.
        document.addServer(OASFactory.createServer().url(".."));
        // A client that a released document has sent there stays right: a gateway has bare paths as well.
        document.addServer(OASFactory.createServer().url("/"));
        document.getPaths().getPathItems().forEach(this::complete);
        webhookMessages.describe(document);
        WebhookTexts.read().complete(document);
        scopes.describe(document);
        MergePatches.describe(document);
        answerMembers.require(document);
        SchemaNames.rename(document);
        ResponseHeaders.of(document, conditionalReads).describe();
        SharedComponents.add(document);
        Examples.add(document);
    }

    /** Writes enum constants as they are in JSON, anchors patterns, and says of an object without known members that it has any. */
    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> values = schema.getEnumeration();
        if (values != null
                && values.stream()
                        .allMatch(value -> CONSTANT.matcher(value.toString()).matches())) {
            schema.setEnumeration(values.stream()
                    .<Object>map(value -> value.toString().toLowerCase(Locale.ROOT))
                    .toList());
        }
        if (schema.getPattern() != null) {
            schema.setPattern(AnchoredPatterns.anchored(schema.getPattern()));
        }
        if (OpenObjects.isOpen(schema)) {
            schema.setAdditionalPropertiesBoolean(true);
        }
        return schema;
    }

    private void complete(String path, PathItem item) {
        item.getOperations().values().forEach(operation -> {
            addProblems(path, operation);
            addHeaders(operation);
            optionalBodies.describe(operation);
            // Sorted by status, so that two builds write the same document.
            operation
                    .getResponses()
                    .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
        });
    }

    private static void addProblems(String path, Operation operation) {
        ALWAYS.forEach(problem -> problem.addTo(operation));
        if (!Scopes.isPublic(operation)) {
            SharedProblem.FORBIDDEN.addTo(operation);
        }
        if (operation.getRequestBody() != null) {
            WITH_BODY.forEach(problem -> problem.addTo(operation));
        }
        BulkProblems.addTo(operation);
        if (SharedParameter.IDEMPOTENCY_KEY.isOf(operation)) {
            WITH_KEY.forEach(problem -> problem.addTo(operation));
        }
        if (path.contains("{")) {
            SharedProblem.NOT_FOUND.addTo(operation);
        }
    }

    private void addHeaders(Operation operation) {
        // An operation that can also create requires If-Match only for a change, and names the parameter itself.
        if (operation.getResponses().hasAPIResponse("428") && !SharedParameter.IF_MATCH_TO_REPLACE.isOf(operation)) {
            SharedParameter.IF_MATCH.addTo(operation);
        }
        if (conditionalReads.contains(operation)) {
            SharedParameter.IF_NONE_MATCH.addTo(operation);
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304", OASFactory.createAPIResponse().description("The caller already has this version"));
        }
        SharedParameter.ACCEPT_LANGUAGE.addTo(operation);
    }
}
