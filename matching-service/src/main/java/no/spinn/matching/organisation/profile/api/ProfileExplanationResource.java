package no.spinn.matching.organisation.profile.api;

import com.fasterxml.jackson.databind.JsonNode;
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
import no.spinn.kit.event.TolerantJson;
import no.spinn.kit.security.Caller;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.answer.match.api.ExplanationAnswer;
import no.spinn.matching.answer.match.api.Explanations;
import no.spinn.matching.organisation.profile.Profile;
import no.spinn.matching.organisation.profile.Profiles;
import no.spinn.matching.upstream.vocabulary.api.UntypedFacts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One call put to a saved profile, in full. */
@Path("/v1/matches/{callId}/explanation")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed("spinn:matching")
@Tag(name = "Matching", description = "Which calls fit a project, and why")
public class ProfileExplanationResource {

    private final Profiles profiles;
    private final Rulebooks rulebooks;
    private final Explanations explanations;
    private final Caller caller;

    ProfileExplanationResource(Profiles profiles, Rulebooks rulebooks, Explanations explanations, Caller caller) {
        this.profiles = profiles;
        this.rulebooks = rulebooks;
        this.explanations = explanations;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "explainProfileMatch",
            summary = "Explain what a call says of a saved profile",
            description = """
                    Scope `spinn:matching`. As the `POST`, with the facts of a profile of the caller's.""")
    public ExplanationAnswer explain(
            @PathParam("callId") UUID callId,
            @Parameter(description = "The id of the profile", required = true) @QueryParam("profile") @NotNull
                    UUID profile) {
        Profile own = profiles.own(profile, caller.organisation());
        JsonNode facts = TolerantJson.read(own.facts(), JsonNode.class);
        return explanations.of(callId, UntypedFacts.read(facts), rulebooks.current());
    }
}
