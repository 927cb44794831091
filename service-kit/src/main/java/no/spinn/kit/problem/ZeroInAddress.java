package no.spinn.kit.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** No id and no value holds the character zero, and a database that is asked for one fails instead of finding nothing. */
@Provider
@PreMatching
class ZeroInAddress implements ContainerRequestFilter {

    private static final String ZERO = "%00";

    @Override
    public void filter(ContainerRequestContext request) {
        URI address = request.getUriInfo().getRequestUri();
        if (address.getRawPath().contains(ZERO)) {
            throw new Refusal(KitProblem.NOT_FOUND, KitProblem.NOT_FOUND.title() + ".");
        }
        if (address.getRawQuery() != null && address.getRawQuery().contains(ZERO)) {
            throw new Refusal(KitProblem.MALFORMED, "A query parameter has a value that cannot be read.");
        }
    }
}
