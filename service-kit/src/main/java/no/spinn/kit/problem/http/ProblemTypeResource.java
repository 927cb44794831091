package no.spinn.kit.problem.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.spinn.kit.language.Languages;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Problem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.value.Sha256;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published list of problem types, for programs and for people. The {@code type} of each problem is a URL of this resource. */
@Path("/v1/problem-types")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
@PermitAll
@RunOnVirtualThread
@Tag(name = "Problems", description = "The problem types of this service")
public class ProblemTypeResource {

    private static final int TAG_BYTES = 12;
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    /** The page is text and links: it loads nothing, and stands in no frame. */
    private static final Map<String, String> PAGE_HEADERS = Map.of(
            "Content-Security-Policy",
                    "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
            "X-Frame-Options", "DENY");

    private final ProblemTypes types;
    private final Languages languages;
    private final Preconditions preconditions;
    private final ObjectMapper json;
    private final HttpHeaders headers;

    ProblemTypeResource(
            ProblemTypes types,
            Languages languages,
            Preconditions preconditions,
            ObjectMapper json,
            @Context HttpHeaders headers) {
        this.types = types;
        this.languages = languages;
        this.preconditions = preconditions;
        this.json = json;
        this.headers = headers;
    }

    @GET
    @Operation(
            operationId = "listProblemTypes",
            summary = "List the problem types",
            description =
                    "Lists every problem code of this service, with its meaning, what the caller can do, and the operations that "
                            + "answer with it, in the accepted language. Codes are stable: programs may rely on them. With "
                            + "`Accept: text/html` it is a page for people.")
    @APIResponse(
            responseCode = "200",
            description = "The problem types",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ProblemTypeList.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    public Response list() {
        List<ProblemType> all = types.all(languages.preferred());
        return answer(new ProblemTypeList(all), page -> page.of(all));
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getProblemType",
            summary = "Read a problem type",
            description =
                    "The `type` of a problem is the URL of this description. With `Accept: text/html` it is a page for people.")
    @APIResponse(
            responseCode = "200",
            description = "The problem type",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ProblemType.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "404",
            description = "There is no problem type with this code",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response get(@PathParam("code") String code) {
        ProblemType type = types.find(code, languages.preferred())
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, KitDetail.NO_SUCH_TYPE.words()));
        return answer(type, page -> page.of(type));
    }

    private Response answer(Object described, Function<ProblemPage, String> html) {
        return wantsPage()
                ? answer(html.apply(new ProblemPage(languages.preferred())).getBytes(UTF_8), HTML)
                : answer(write(described), MediaType.APPLICATION_JSON_TYPE);
    }

    private Response answer(byte[] body, MediaType type) {
        EntityTag tag =
                Preconditions.tag(HexFormat.of().formatHex(Sha256.digest().digest(body), 0, TAG_BYTES));
        Response.ResponseBuilder answer =
                Response.fromResponse(preconditions.respond(tag, body)).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (type.equals(HTML)) {
            PAGE_HEADERS.forEach(answer::header);
        }
        return preconditions.matches(tag) ? answer.build() : answer.type(type).build();
    }

    private byte[] write(Object described) {
        try {
            return json.writeValueAsBytes(described);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem type is plain data", e);
        }
    }

    /** JSON, unless the caller prefers a page, as browsers do. */
    private boolean wantsPage() {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                        || type.isCompatible(MediaType.TEXT_HTML_TYPE))
                .findFirst()
                .map(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .orElse(false);
    }

    /** The list. */
    @Schema(name = "ProblemTypeList")
    record ProblemTypeList(List<ProblemType> items) {}
}
