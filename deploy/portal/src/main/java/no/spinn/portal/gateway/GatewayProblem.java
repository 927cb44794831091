package no.spinn.portal.gateway;

/** The problems that the gateway answers with itself. Code and status never change. */
enum GatewayProblem {
    NOT_FOUND("SPINN-GTW-0001", 404, "No service has this path"),
    MALFORMED("SPINN-GTW-0002", 400, "The request is malformed"),
    TOO_LARGE("SPINN-GTW-0003", 413, "The request body is too large"),
    URI_TOO_LONG("SPINN-GTW-0004", 414, "The path with its query is too long"),
    HEADERS_TOO_LARGE("SPINN-GTW-0005", 431, "The headers of the request are too large"),
    BROKEN_OFF("SPINN-GTW-0006", 502, "The service broke off before it had answered"),
    UNAVAILABLE("SPINN-GTW-0007", 503, "The service is temporarily unavailable"),
    TIMEOUT("SPINN-GTW-0008", 504, "The service did not answer in time");

    private final String code;
    private final int status;
    private final String title;

    GatewayProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    String code() {
        return code;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }
}
