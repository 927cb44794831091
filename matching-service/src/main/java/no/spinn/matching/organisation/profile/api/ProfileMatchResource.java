package no.spinn.matching.organisation.profile.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import no.spinn.kit.ownership.CallersOwn;
import no.spinn.kit.page.PageRequest;
import no.spinn.matching.answer.match.Matches;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.answer.match.api.MatchAnswer;
import no.spinn.matching.answer.match.api.MatchPages;
import no.spinn.matching.common.json.StoredFacts;
import no.spinn.matching.organisation.profile.Profile;
import no.spinn.matching.organisation.profile.Profiles;
import no.spinn.matching.upstream.call.CallState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Open calls for a saved profile. */
@Path("/v1/profiles/{id}/matches")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed("spinn:matching")
@Tag(name = "Profiles", description = "What organisations save about themselves and their projects")
public class ProfileMatchResource {

    private final Profiles profiles;
    private final Rulebooks rulebooks;
    private final MatchPages pages;
    private final CallersOwn own;

    ProfileMatchResource(Profiles profiles, Rulebooks rulebooks, MatchPages pages, CallersOwn own) {
        this.profiles = profiles;
        this.rulebooks = rulebooks;
        this.pages = pages;
        this.own = own;
    }

    @GET
    @Transactional
    @Operation(operationId = "matchProfile", summary = "Match a profile against calls", description = """
                    Returns what `POST /v1/matches` returns for the facts and members of the profile and all open calls. Matches are \
                    not stored; they are computed on each request.""")
    public MatchAnswer match(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        Profile profile = own.find(profiles, id);
        StoredFacts facts = profile.facts();
        Matches matches = Matches.of(rulebooks.current(), facts.judged(), Set.of(CallState.OPEN));
        return pages.answer(matches, facts.inconsistencies(), page, profile.id(), profile.version());
    }
}
