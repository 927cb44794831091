package no.spinn.kit.problem;

/** The problems that every operation of every service can answer with. */
public enum KitProblem implements ProblemCode {
    MALFORMED("SPINN-KIT-0001", 400),
    INVALID_CURSOR("SPINN-KIT-0002", 400),
    UNAUTHENTICATED("SPINN-KIT-0003", 401),
    FORBIDDEN("SPINN-KIT-0004", 403),
    NOT_FOUND("SPINN-KIT-0005", 404),
    METHOD_NOT_ALLOWED("SPINN-KIT-0006", 405),
    NOT_ACCEPTABLE("SPINN-KIT-0007", 406),
    CONFLICT("SPINN-KIT-0008", 409),
    STALE("SPINN-KIT-0009", 412),
    TOO_LARGE("SPINN-KIT-0010", 413),
    UNSUPPORTED_MEDIA_TYPE("SPINN-KIT-0011", 415),
    INVALID("SPINN-KIT-0012", 422),
    PRECONDITION_REQUIRED("SPINN-KIT-0013", 428),
    TOO_MANY_REQUESTS("SPINN-KIT-0014", 429),
    INTERNAL("SPINN-KIT-0015", 500),
    UNAVAILABLE("SPINN-KIT-0016", 503),
    IDEMPOTENCY_KEY_REQUIRED("SPINN-KIT-0017", 400),
    IDEMPOTENCY_KEY_REUSED("SPINN-KIT-0018", 422),
    IDEMPOTENCY_KEY_IN_USE("SPINN-KIT-0019", 409),
    OTHER_CLIENT_ERROR("SPINN-KIT-0020", 400),
    ORIGIN_REFUSED("SPINN-KIT-0021", 403),
    ITEMS_REFUSED("SPINN-KIT-0022", 422);

    private final String code;
    private final int status;

    KitProblem(String code, int status) {
        this.code = code;
        this.status = status;
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
}
