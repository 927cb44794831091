package no.spinn.portal.pages.errors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import no.spinn.portal.pages.upstream.NotThereException;

/** Every address under a language that no page has. */
@Path("/")
public class UnknownPageResource {

    @GET
    @Path("{language:nb|nn|en}/{rest:.+}")
    public String refuse() {
        throw new NotThereException();
    }
}
