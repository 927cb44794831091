package no.spinn.portal.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes problems as the services do (RFC 9457). Their own writer is in service-kit, which would bring a database, Kafka and
 * tokens into the gateway.
 */
final class ProblemDocuments {

    private static final String TYPES = "/v1/problem-types/";
    private static final String RETRY_SECONDS = "2";
    private static final String EXPOSED = "Retry-After, Content-Language";
    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private ProblemDocuments() {}

    /** Answers the request, and reads what is left of it. */
    static void answer(HttpServerRequest request, Refusal refusal) {
        GatewayProblem problem = refusal.problem();
        HttpServerResponse response = request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, "en")
                // It says nothing that a page of any origin may not read.
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        if (problem == GatewayProblem.UNAVAILABLE) {
            response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        response.end(document(request, refusal).toBuffer());
        BodyDrain.discard(request);
    }

    /** The description of the type of a problem, if this path is one. */
    static Optional<JsonObject> type(String path) {
        return Arrays.stream(GatewayProblem.values())
                .filter(problem -> path.equals(TYPES + problem.code()))
                .findFirst()
                .map(problem -> new JsonObject()
                        .put("code", problem.code())
                        .put("status", problem.status())
                        .put("title", problem.title()));
    }

    private static JsonObject document(HttpServerRequest request, Refusal refusal) {
        GatewayProblem problem = refusal.problem();
        return new JsonObject()
                .put("type", TYPES + problem.code())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", refusal.detail())
                .put("instance", request.path())
                .put("code", problem.code())
                .put("traceId", traceId(request));
    }

    private static String traceId(HttpServerRequest request) {
        String parent = request.getHeader("traceparent");
        Matcher given = TRACEPARENT.matcher(parent == null ? "" : parent);
        if (given.matches()) {
            return given.group(1);
        }
        byte[] random = new byte[16];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
