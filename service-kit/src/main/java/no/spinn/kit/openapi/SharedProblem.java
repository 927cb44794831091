package no.spinn.kit.openapi;

import java.util.List;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems that any operation can answer with. An operation that has more to say of one describes it itself. */
enum SharedProblem {
    MALFORMED(KitProblem.MALFORMED, "Malformed", "The request is malformed"),
    UNAUTHENTICATED(
            KitProblem.UNAUTHENTICATED,
            "Unauthenticated",
            "A valid bearer token is required; an invalid token is refused even where none is required",
            SharedHeader.WWW_AUTHENTICATE),
    FORBIDDEN(
            KitProblem.FORBIDDEN,
            "Forbidden",
            "The token does not permit this operation",
            SharedHeader.WWW_AUTHENTICATE),
    NOT_FOUND(KitProblem.NOT_FOUND, "NotFound", "The resource does not exist, or the caller may not see it"),
    NOT_ACCEPTABLE(KitProblem.NOT_ACCEPTABLE, "NotAcceptable", "None of the accepted media types can be produced"),
    KEY_IN_USE(
            KitProblem.IDEMPOTENCY_KEY_IN_USE,
            "KeyInUse",
            "The first request with this Idempotency-Key is still in progress"),
    TOO_LARGE(KitProblem.TOO_LARGE, "TooLarge", "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(
            KitProblem.UNSUPPORTED_MEDIA_TYPE, "UnsupportedMediaType", "The media type of the body is not supported"),
    INVALID(KitProblem.INVALID, "Invalid", "The request is well formed but invalid"),
    KEY_REUSED(
            KitProblem.IDEMPOTENCY_KEY_REUSED, "KeyReused", "The Idempotency-Key was already used for another request"),
    TOO_MANY_REQUESTS(
            KitProblem.TOO_MANY_REQUESTS,
            "TooManyRequests",
            "The rate limit is exceeded",
            SharedHeader.RETRY_AFTER,
            SharedHeader.RATE_LIMIT,
            SharedHeader.RATE_LIMIT_POLICY),
    FAILED(KitProblem.INTERNAL, "Failed", "The service failed"),
    UNAVAILABLE(
            KitProblem.UNAVAILABLE, "Unavailable", "The service is temporarily unavailable", SharedHeader.RETRY_AFTER),
    /** What an operation describes itself refers to it. */
    OTHER(KitProblem.CONFLICT, "Problem", "A problem");

    private final KitProblem kind;
    private final String component;
    private final String description;
    private final List<SharedHeader> headers;

    SharedProblem(KitProblem kind, String component, String description, SharedHeader... headers) {
        this.kind = kind;
        this.component = component;
        this.description = description;
        this.headers = List.of(headers);
    }

    String component() {
        return component;
    }

    /** The most frequent problem of this answer. */
    KitProblem kind() {
        return kind;
    }

    /** An answer that the operation describes itself stays; a bare one, which the framework adds, says nothing of the body. */
    void addTo(Operation operation) {
        String status = Integer.toString(kind.status());
        APIResponse described = operation.getResponses().getAPIResponse(status);
        if (described == null || described.getContent() == null && described.getRef() == null) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref(component));
        }
    }

    APIResponse describe() {
        APIResponse response = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                                        .example(ProblemExamples.of(kind))));
        headers.forEach(header -> header.addTo(response));
        return response;
    }
}
