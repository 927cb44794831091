package no.spinn.kit.problem.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.problem.Problem;
import no.spinn.kit.problem.ProblemCode;
import no.spinn.kit.tracing.TraceId;

/** Sends error responses from Vert.x routes, before a request reaches JAX-RS. */
@Singleton
public class RouteProblems {

    private final ObjectMapper json;

    RouteProblems(ObjectMapper json) {
        this.json = json;
    }

    public void answer(RoutingContext request, ProblemCode code, LocalizedText detail) {
        Language reader = Language.accepted(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = Problem.of(
                code,
                detail,
                List.of(),
                new Problem.Occurrence(request.request().path(), TraceId.of(request), reader));
        HttpServerResponse response = request.response()
                .setStatusCode(code.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, reader.tag());
        ProblemResponses.headers(code).forEach(response::putHeader);
        response.end(write(problem));
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is plain data", e);
        }
    }
}
