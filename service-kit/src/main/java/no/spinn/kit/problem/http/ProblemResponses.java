package no.spinn.kit.problem.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.LocalizedText;
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

    Response answer(ProblemCode code, LocalizedText detail) {
        return answer(code, detail, List.of());
    }

    /** In the caller's language, as far as the texts are translated. */
    Response answer(ProblemCode code, LocalizedText detail, List<Fault> faults) {
        Language reader = languages.preferred();
        List<Fault> translated =
                faults.stream().map(fault -> fault.in(languages)).toList();
        Response.ResponseBuilder answer = Response.status(code.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, tags(code, detail, faults))
                .entity(Problem.of(
                        code,
                        detail,
                        translated,
                        new Problem.Occurrence(request.request().path(), TraceId.of(request), reader)));
        headers(code).forEach(answer::header);
        return answer.build();
    }

    /** The headers of every error response with this code. */
    static Map<String, String> headers(ProblemCode code) {
        return switch (code.status()) {
            case 401 -> Map.of(HttpHeaders.WWW_AUTHENTICATE, Challenge.WITHOUT_TOKEN);
            case 503 -> Map.of(HttpHeaders.RETRY_AFTER, "2");
            default -> Map.of();
        };
    }

    private String tags(ProblemCode code, LocalizedText detail, List<Fault> faults) {
        Language reader = languages.preferred();
        Set<Language> spoken = EnumSet.of(code.title().nearestTo(reader), detail.nearestTo(reader));
        faults.stream()
                .map(Fault::words)
                .map(words -> words == null ? Language.EN : words.nearestTo(reader))
                .forEach(spoken::add);
        return spoken.stream().map(Language::tag).collect(Collectors.joining(", "));
    }

    String traceId() {
        return TraceId.of(request);
    }
}
