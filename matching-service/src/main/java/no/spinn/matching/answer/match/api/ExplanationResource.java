package no.spinn.matching.answer.match.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.spinn.matching.answer.match.Rulebook;
import no.spinn.matching.answer.match.Rulebooks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The full explanation of one call for a project. */
@Path("/v1/matches/{callId}/explanation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Tag(name = "Matching", description = "Which calls fit a project, and why")
public class ExplanationResource {

    private final Rulebooks rulebooks;
    private final Explanations explanations;

    ExplanationResource(Rulebooks rulebooks, Explanations explanations) {
        this.rulebooks = rulebooks;
        this.explanations = explanations;
    }

    @POST
    @Operation(
            operationId = "explainMatch",
            summary = "Explain how a project meets the criteria of a call",
            description = """
                    Returns every criterion of the call, with each part of its condition in words, its result and the fact \
                    that decided it. The call may be in any state. Nothing is stored.""")
    public ExplanationAnswer explain(@PathParam("callId") UUID callId, @Valid @NotNull ExplanationRequest request) {
        Rulebook rules = rulebooks.current();
        return explanations.of(
                callId,
                RequestFacts.read(request.facts(), request.members(), rules).judged(),
                rules);
    }
}
