package no.spinn.kit.problem.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Problem;
import no.spinn.kit.problem.ProblemCatalogue;
import no.spinn.kit.problem.ProblemCode;
import no.spinn.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published list of problem types. The {@code type} of each problem is a URL of this resource. */
@Path("/v1/problem-types")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Tag(name = "Problems", description = "The problem types of this service")
public class ProblemTypeResource {

    private final List<ProblemType> types;

    ProblemTypeResource(Instance<ProblemCatalogue> catalogues) {
        Stream<ProblemCode> own = catalogues.stream().flatMap(catalogue -> catalogue.codes().stream());
        types = Stream.concat(Stream.of(KitProblem.values()), own)
                .map(ProblemType::of)
                .toList();
    }

    @GET
    @Operation(
            operationId = "listProblemTypes",
            summary = "List the problem types",
            description = "Lists every problem code of this service. Codes are stable: programs may rely on them.")
    public ProblemTypes list() {
        return new ProblemTypes(types);
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getProblemType",
            summary = "Read a problem type",
            description = "The `type` of a problem is the URL of this description.")
    @APIResponse(responseCode = "200", description = "The problem type")
    @APIResponse(
            responseCode = "404",
            description = "There is no problem type with this code",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ProblemType get(@PathParam("code") String code) {
        return types.stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, "There is no problem type with this code."));
    }

    /** The list. */
    public record ProblemTypes(List<ProblemType> items) {}

    /** One problem type. */
    public record ProblemType(String code, int status, String title) {

        static ProblemType of(ProblemCode code) {
            return new ProblemType(code.code(), code.status(), code.title());
        }
    }
}
