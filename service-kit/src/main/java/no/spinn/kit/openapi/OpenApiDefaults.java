package no.spinn.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Adds to the OpenAPI document what the kit adds to every operation: problem responses, headers, scopes and required members. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiDefaults implements OASFilter {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Map<Integer, String> ALWAYS = Map.of(
            400, "The request is malformed",
            401, "A valid bearer token is required; an invalid token is refused even where none is required",
            406, "None of the accepted media types can be produced",
            429, "The rate limit is exceeded",
            500, "The service failed",
            503, "The service is temporarily unavailable");
    private static final Map<Integer, String> WITH_TOKEN = Map.of(403, "The token does not permit this operation");
    private static final Map<Integer, String> WITH_BODY = Map.of(
            413, "The body is too large",
            415, "The media type of the body is not supported",
            422, "The request is well formed but invalid");

    private static final Map<Integer, String> WITH_KEY = Map.of(
            409, "The first request with this Idempotency-Key is still in progress",
            422, "The Idempotency-Key was already used for another request");

    private static final String OUTCOMES = "#/components/schemas/BulkAnswer";
    private static final Map<Integer, String> WITH_ITEMS = Map.of(
            404, "In the mode all: every refused item is about something that does not exist, or not for the caller",
            409, "In the mode all: the state of something that an item is about does not allow it",
            412, "In the mode all: something that an item is about has another version");

    private final Scopes scopes;
    private final ConditionalReads conditionalReads;
    private final RequiredMembers answerMembers;
    private final WebhookMessages webhookMessages;

    /** Called by the extension, with its index of classes. */
    public OpenApiDefaults(IndexView classes) {
        Map<String, MethodInfo> methods = DocumentedMethods.of(classes);
        this.scopes = Scopes.of(methods);
        this.conditionalReads = ConditionalReads.of(methods);
        this.answerMembers = RequiredMembers.of(classes);
        this.webhookMessages = WebhookMessages.of(classes);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components =
                document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components);
        // Clients take the first: relative to the URL of the document, and so under the prefix that a gateway gives the
        // service.
        document.addServer(OASFactory.createServer().url(".."));
        // A client that a released document has sent there stays right: a gateway has bare paths as well.
        document.addServer(OASFactory.createServer().url("/"));
        document.getPaths().getPathItems().forEach(this::complete);
        webhookMessages.describe(document);
        addReferencedComponents(document);
        answerMembers.require(document);
        PageNames.rename(document);
    }

    /** Writes enum constants as they are in JSON. */
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
        return schema;
    }

    private static void addReferencedComponents(OpenAPI document) {
        Set<String> references = document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(OpenApiDefaults::references)
                .collect(Collectors.toSet());
        Components components = document.getComponents();
        if (references.contains("#/components/parameters/IdempotencyKey")) {
            components.addParameter("IdempotencyKey", SharedComponents.idempotencyKey());
        }
        if (references.contains("#/components/parameters/IfMatch")) {
            components.addParameter("IfMatch", SharedComponents.ifMatch());
        }
        if (references.contains("#/components/responses/Problem")) {
            components.addResponse("Problem", SharedComponents.problem());
        }
    }

    private static Stream<String> references(Operation operation) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        return Stream.concat(
                        parameters.stream().map(Parameter::getRef),
                        operation.getResponses().getAPIResponses().values().stream()
                                .map(APIResponse::getRef))
                .filter(Objects::nonNull);
    }

    private void complete(String path, PathItem item) {
        boolean versioned = item.getOperations().values().stream().anyMatch(OpenApiDefaults::isConditional);
        item.getOperations().forEach((method, operation) -> {
            ALWAYS.forEach((status, meaning) -> add(operation, status, meaning));
            if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
                // Explicitly empty: the operation is public.
                operation.setSecurity(List.of());
            } else {
                WITH_TOKEN.forEach((status, meaning) -> add(operation, status, meaning));
                nameScopes(operation);
            }
            if (operation.getRequestBody() != null) {
                WITH_BODY.forEach((status, meaning) -> add(operation, status, meaning));
            }
            if (hasOutcomes(operation)) {
                WITH_ITEMS.forEach((status, meaning) -> addMissing(operation, status, meaning));
            }
            if (requiresKey(operation)) {
                WITH_KEY.forEach((status, meaning) -> addMissing(operation, status, meaning));
            }
            if (path.contains("{")) {
                add(operation, 404, "The resource does not exist, or the caller may not see it");
            }
            if (isConditional(operation) && !saysWhenIfMatchIsNeeded(operation)) {
                operation.addParameter(OASFactory.createParameter().ref("IfMatch"));
            }
            if (conditionalReads.contains(operation)) {
                operation
                        .getResponses()
                        .addAPIResponse(
                                "304",
                                OASFactory.createAPIResponse().description("The caller already has this version"));
            }
            describeHeaders(operation, versioned || conditionalReads.contains(operation));
            // Sorted by status, so that two builds write the same document.
            operation
                    .getResponses()
                    .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
        });
    }

    private static boolean requiresKey(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> "#/components/parameters/IdempotencyKey".equals(parameter.getRef()));
    }

    private static boolean hasOutcomes(Operation operation) {
        APIResponse done = operation.getResponses().getAPIResponse("200");
        return done != null
                && done.getContent() != null
                && done.getContent().getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .anyMatch(schema -> schema != null && OUTCOMES.equals(schema.getRef()));
    }

    /** The operation requires If-Match, since it can respond with 428. */
    private static boolean isConditional(Operation operation) {
        return operation.getResponses().hasAPIResponse("428");
    }

    /** An operation that can also create requires If-Match only for a change, and describes the header itself. */
    private static boolean saysWhenIfMatchIsNeeded(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    private void nameScopes(Operation operation) {
        List<String> asked = scopes.of(operation);
        if (asked.isEmpty()) {
            return;
        }
        // A scheme with bearer tokens cannot list scopes; programs read them from the extension.
        operation.addExtension("x-scopes", asked);
        operation.setDescription(
                "%s\n\nScope: `%s`.".formatted(operation.getDescription(), String.join("` or `", asked)));
    }

    private static void describeHeaders(Operation operation, boolean versioned) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.equals("201")) {
                response.addHeader("Location", SharedComponents.stringHeader("The URL of the new resource"));
            }
            if (status.startsWith("20") && response.getContent() != null && versioned) {
                response.addHeader(
                        "ETag", SharedComponents.stringHeader("The version, for `If-Match` and `If-None-Match`"));
            }
        });
    }

    private static void addMissing(Operation operation, int status, String meaning) {
        if (!operation.getResponses().hasAPIResponse(Integer.toString(status))) {
            add(operation, status, meaning);
        }
    }

    /** An answer that the operation describes itself stays; a bare one, which the framework adds, says nothing of the body. */
    private static void add(Operation operation, int status, String meaning) {
        String key = Integer.toString(status);
        APIResponse described = operation.getResponses().getAPIResponse(key);
        if (described == null || described.getContent() == null) {
            operation
                    .getResponses()
                    .addAPIResponse(key, SharedComponents.problem().description(meaning));
        }
    }
}
