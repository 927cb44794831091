package no.spinn.kit.problem.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.Languages;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Problem;
import no.spinn.kit.problem.ProblemCode;
import no.spinn.kit.tracing.TraceId;

/** Builds the error responses of the current request. */
@Singleton
class ProblemResponses {

    private final RoutingContext request;
    private final Languages languages;

    ProblemResponses(RoutingContext request, Languages languages) {
        this.request = request;
        this.languages = languages;
    }

    Response answer(ProblemCode code, String detail) {
        return answer(code, detail, List.of());
    }

    /** Title and detail are English. Each fault is in the caller's language if it is translated. */
    Response answer(ProblemCode code, String detail, List<Fault> faults) {
        List<Fault> translated =
                faults.stream().map(fault -> fault.in(languages)).toList();
        Response.ResponseBuilder answer = Response.status(code.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, tags(faults))
                .entity(Problem.of(code, detail, translated, request.request().path(), TraceId.of(request)));
        headers(code).forEach(answer::header);
        return answer.build();
    }

    /** The headers of every error response with this code. */
    static Map<String, String> headers(ProblemCode code) {
        return switch (code.status()) {
            case 401 -> Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"spinn\"");
            case 503 -> Map.of(HttpHeaders.RETRY_AFTER, "2");
            default -> Map.of();
        };
    }

    private String tags(List<Fault> faults) {
        Set<Language> spoken = EnumSet.of(Language.EN);
        faults.stream()
                .map(Fault::words)
                .filter(Objects::nonNull)
                .forEach(words -> spoken.add(words.nearestTo(languages.preferred())));
        return spoken.stream().map(Language::tag).collect(Collectors.joining(", "));
    }

    String traceId() {
        return TraceId.of(request);
    }
}
