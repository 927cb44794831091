package no.spinn.instruments.reference.fact.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import no.spinn.criteria.value.FactType;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.instruments.common.api.AsOf;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.instruments.history.History;
import no.spinn.instruments.history.Subject;
import no.spinn.instruments.history.api.ResponseInvalidation;
import no.spinn.instruments.reference.fact.Fact;
import no.spinn.instruments.reference.fact.Facts;
import no.spinn.kit.language.Languages;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.representation.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/facts")
@Tag(name = "Facts", description = "The vocabulary of criteria and wizards")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
public class FactResource {

    private final Facts facts;
    private final History history;
    private final Languages languages;
    private final Representations representations;

    FactResource(Facts facts, History history, Languages languages, Representations representations) {
        this.facts = facts;
        this.history = history;
        this.languages = languages;
        this.representations = representations;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listFacts",
            summary = "List the facts",
            description = "Returns every fact that criteria can test, in the order in which to ask for them.")
    @APIResponse(
            responseCode = "200",
            description = "A page of facts",
            content = @Content(schema = @Schema(implementation = FactPage.class)))
    public Response list(
            @BeanParam PageRequest page,
            @Parameter(description = "Only facts of this type") @QueryParam("type") @Nullable FactType type) {
        List<Fact> found = facts.after(place(page.after(type)), type, page.fetch());
        Page<FactView> answer =
                page.page(found, FactResource::position, type).map(fact -> FactView.of(fact.definition(), languages));
        return representations.kept(answer, ResponseInvalidation.ALL);
    }

    @GET
    @Path("/{factId}")
    @Transactional
    @Operation(operationId = "getFact", summary = "Read a fact", description = "Returns a fact of the vocabulary.")
    @APIResponse(
            responseCode = "200",
            description = "The fact",
            content = @Content(schema = @Schema(implementation = FactView.class)))
    public Response get(
            @Parameter(description = "The id of the fact", example = "organisation.sector") @PathParam("factId")
                    String factId,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam("asOf") @Nullable String asOf) {
        Optional<FactDefinition> fact = asOf == null
                ? facts.findByIdOptional(factId).map(Fact::definition)
                : history.asOf(Subject.fact(factId), AsOf.moment(asOf))
                        .map(revision -> history.stateOf(revision, FactDefinition.class));
        return representations.open(FactView.of(
                fact.orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, CatalogueDetail.NO_FACT.words())), languages));
    }

    private static List<String> position(Fact fact) {
        return List.of(Integer.toString(fact.position()), fact.definition().id());
    }

    private static Facts.Place place(@Nullable List<String> after) {
        return after == null ? Facts.Place.START : new Facts.Place(Integer.parseInt(after.getFirst()), after.getLast());
    }

    /** Names the schema of the page; never instantiated. */
    private record FactPage(List<FactView> items, @Nullable String next) {}
}
