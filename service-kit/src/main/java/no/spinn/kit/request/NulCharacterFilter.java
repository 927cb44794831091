package no.spinn.kit.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;

/** No id and no value holds the character zero, and a database that is asked for one fails instead of finding nothing. */
@Provider
@PreMatching
class NulCharacterFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().toString().contains("%00")) {
            throw new Refusal(KitProblem.MALFORMED, "The address holds the character zero, which no text may hold.");
        }
    }
}
