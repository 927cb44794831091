package no.spinn.kit.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Builds the answer for a problem of the request at hand. */
@Singleton
class ProblemAnswers {

    private final RoutingContext request;

    ProblemAnswers(RoutingContext request) {
        this.request = request;
    }

    Response answer(ProblemCode code, String detail) {
        return answer(code, detail, List.of());
    }

    Response answer(ProblemCode code, String detail, List<Fault> faults) {
        Response.ResponseBuilder answer = Response.status(code.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, "en")
                .entity(Problem.of(code, detail, faults, request.request().path(), Trace.of(request)));
        switch (code.status()) {
            case 401 -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"spinn\"");
            case 503 -> answer.header(HttpHeaders.RETRY_AFTER, "2");
            default -> {
                // no further headers
            }
        }
        return answer.build();
    }

    boolean hasQuery() {
        return request.request().query() != null;
    }

    String traceId() {
        return Trace.of(request);
    }
}
