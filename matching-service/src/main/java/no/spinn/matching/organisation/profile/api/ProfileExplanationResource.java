package no.spinn.matching.organisation.profile.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.spinn.kit.ownership.CallersOwn;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.answer.match.api.ExplanationAnswer;
import no.spinn.matching.answer.match.api.Explanations;
import no.spinn.matching.common.json.StoredFacts;
import no.spinn.matching.organisation.profile.Profiles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The full explanation of one call for a saved profile. */
@Path("/v1/matches/{callId}/explanation")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed("spinn:matching")
@Tag(name = "Matching", description = "Which calls fit a project, and why")
public class ProfileExplanationResource {

    private final Profiles profiles;
    private final Rulebooks rulebooks;
    private final Explanations explanations;
    private final CallersOwn own;

    ProfileExplanationResource(Profiles profiles, Rulebooks rulebooks, Explanations explanations, CallersOwn own) {
        this.profiles = profiles;
        this.rulebooks = rulebooks;
        this.explanations = explanations;
        this.own = own;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "explainProfileMatch",
            summary = "Explain how a saved profile meets the criteria of a call",
            description = """
                    Scope `spinn:matching`. Returns what the `POST` returns, for the facts of a profile of the caller.""")
    public ExplanationAnswer explain(
            @PathParam("callId") UUID callId,
            @Parameter(description = "The id of the profile", required = true) @QueryParam("profile") @NotNull
                    UUID profile) {
        StoredFacts facts = own.find(profiles, profile).facts();
        return explanations.of(callId, facts.judged(), rulebooks.current());
    }
}
