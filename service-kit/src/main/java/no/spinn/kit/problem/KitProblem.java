package no.spinn.kit.problem;

/** The problems that every operation of every service can answer with. */
public enum KitProblem implements ProblemCode {
    MALFORMED("SPINN-KIT-0001", 400, "The request is malformed"),
    INVALID_CURSOR("SPINN-KIT-0002", 400, "The cursor does not belong to this query"),
    UNAUTHENTICATED("SPINN-KIT-0003", 401, "A valid bearer token is required"),
    FORBIDDEN("SPINN-KIT-0004", 403, "The token does not permit this operation"),
    NOT_FOUND("SPINN-KIT-0005", 404, "The resource does not exist, or the caller may not see it"),
    METHOD_NOT_ALLOWED("SPINN-KIT-0006", 405, "The resource does not support this method"),
    NOT_ACCEPTABLE("SPINN-KIT-0007", 406, "None of the accepted media types can be produced"),
    CONFLICT("SPINN-KIT-0008", 409, "The request conflicts with the state of the resource"),
    STALE("SPINN-KIT-0009", 412, "The resource has changed since it was read"),
    TOO_LARGE("SPINN-KIT-0010", 413, "The request body is too large"),
    UNSUPPORTED_MEDIA_TYPE("SPINN-KIT-0011", 415, "The media type of the body is not supported"),
    INVALID("SPINN-KIT-0012", 422, "The request is well formed but invalid"),
    PRECONDITION_REQUIRED("SPINN-KIT-0013", 428, "The request must state the version that it changes"),
    TOO_MANY_REQUESTS("SPINN-KIT-0014", 429, "The rate limit is exceeded"),
    INTERNAL("SPINN-KIT-0015", 500, "The service failed"),
    UNAVAILABLE("SPINN-KIT-0016", 503, "The service is temporarily unavailable"),
    IDEMPOTENCY_KEY_REQUIRED("SPINN-KIT-0017", 400, "The operation requires an Idempotency-Key"),
    IDEMPOTENCY_KEY_REUSED("SPINN-KIT-0018", 422, "The Idempotency-Key was already used for another request"),
    IDEMPOTENCY_KEY_IN_USE("SPINN-KIT-0019", 409, "The first request with this Idempotency-Key is still in progress"),
    OTHER_CLIENT_ERROR("SPINN-KIT-0020", 400, "The request cannot be handled");

    private final String code;
    private final int status;
    private final String title;

    KitProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    /** The general problem of an HTTP status, for errors that the framework detects. */
    public static KitProblem ofStatus(int status) {
        return switch (status) {
            case 400 -> MALFORMED;
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 412 -> STALE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 422 -> INVALID;
            case 428 -> PRECONDITION_REQUIRED;
            case 429 -> TOO_MANY_REQUESTS;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? OTHER_CLIENT_ERROR : INTERNAL;
        };
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
