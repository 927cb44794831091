package no.spinn.kit.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Adds the address of the next page as a Link header (RFC 8288). It is relative to the page: what is kept for all callers
 * says nothing of the host name that one of them used.
 */
public class NextLink {

    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Paginated page && page.next() != null) {
            response.getHeaders().add(HttpHeaders.LINK, to(request.getUriInfo().getRequestUri(), page.next()));
        }
    }

    /** The header of a page that was asked for with this address. */
    public static String to(URI page, String next) {
        URI address = UriBuilder.fromUri(page)
                .replaceQueryParam("cursor", next)
                .scheme(null)
                .host(null)
                .port(-1)
                .build();
        return "<%s>; rel=\"next\"".formatted(address);
    }
}
