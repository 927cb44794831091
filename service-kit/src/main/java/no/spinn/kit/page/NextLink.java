package no.spinn.kit.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Adds the URL of the next page as a Link header (RFC 8288). The URL is relative, since cached responses must not contain the
 * host name that one caller used.
 */
public class NextLink {

    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Paginated page && page.next() != null) {
            response.getHeaders().add(HttpHeaders.LINK, to(request.getUriInfo().getRequestUri(), page.next()));
        }
    }

    /** The header of the page with this URL. */
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
