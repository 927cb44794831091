package no.spinn.matching.organisation.reach.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.spinn.kit.security.Caller;
import no.spinn.matching.answer.match.Rulebook;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.organisation.reach.DraftCriterion;
import no.spinn.matching.organisation.reach.ProfilesOfOthers;
import no.spinn.matching.organisation.reach.Reach;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reach of criteria. A request changes nothing, so a retry needs no idempotency key. */
@Path("/v1/reach")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed("spinn:matching")
@RunOnVirtualThread
@Tag(name = "Reach", description = "How many stored profiles criteria reach")
public class ReachResource {

    private final Rulebooks rulebooks;
    private final ProfilesOfOthers profiles;
    private final Caller caller;

    ReachResource(Rulebooks rulebooks, ProfilesOfOthers profiles, Caller caller) {
        this.rulebooks = rulebooks;
        this.profiles = profiles;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "estimateReach", summary = "Estimate the reach of criteria", description = """
                    For providers, before they publish criteria. Returns how many stored profiles are eligible, and which \
                    criterion excludes most. Nothing is stored. Counts are rounded up or down to a multiple of five, \
                    always in the same way for the same profiles, so that neither a count nor the difference of two counts \
                    discloses single profiles. Profiles of the caller are not counted.""")
    public ReachAnswer estimate(@Valid @NotNull ReachRequest request) {
        Rulebook rules = rulebooks.current();
        List<DraftCriterion> criteria = CriteriaReader.read(request.criteria(), rules.vocabulary());
        return ReachAnswer.of(Reach.of(criteria, profiles.excluding(caller.organisation()), rules.roles()));
    }
}
