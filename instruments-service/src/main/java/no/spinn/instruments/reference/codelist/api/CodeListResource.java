package no.spinn.instruments.reference.codelist.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.spinn.criteria.code.CodeList;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.kit.language.Languages;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.representation.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The code lists that facts refer to. They change with a release of the service, so cached responses stay valid. */
@Path("/v1/code-lists")
@Tag(name = "Facts", description = "The vocabulary of criteria and wizards")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
public class CodeListResource {

    private static final Set<String> NOTHING_THAT_CHANGES = Set.of();

    private final Languages languages;
    private final Representations representations;

    CodeListResource(Languages languages, Representations representations) {
        this.languages = languages;
        this.representations = representations;
    }

    @GET
    @Operation(
            operationId = "listCodeLists",
            summary = "List the code lists",
            description = "Returns the external code lists that facts refer to by `codeList`.")
    @APIResponse(
            responseCode = "200",
            description = "The code lists",
            content = @Content(schema = @Schema(implementation = CodeLists.class)))
    public Response list() {
        return representations.kept(
                new CodeLists(CodeList.ids().stream()
                        .map(CodeList::of)
                        .flatMap(Optional::stream)
                        .map(list -> CodeListView.Reference.of(list, languages))
                        .toList()),
                NOTHING_THAT_CHANGES);
    }

    @GET
    @Path("/{codeListId}")
    @Operation(
            operationId = "getCodeList",
            summary = "Read a code list",
            description = "Returns the codes that are valid now, with their texts in your language.")
    @APIResponse(
            responseCode = "200",
            description = "The code list",
            content = @Content(schema = @Schema(implementation = CodeListView.class)))
    public Response get(
            @Parameter(description = "The id of the code list", example = "ssb-county-numbers") @PathParam("codeListId")
                    String codeListId) {
        return representations.kept(
                CodeList.of(codeListId)
                        .map(list -> CodeListView.of(list, languages))
                        .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, CatalogueDetail.NO_CODE_LIST.words())),
                NOTHING_THAT_CHANGES);
    }

    @Schema(name = "CodeListList")
    record CodeLists(List<CodeListView.Reference> items) {}
}
