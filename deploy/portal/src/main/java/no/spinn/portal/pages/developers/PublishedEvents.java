package no.spinn.portal.pages.developers;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Publishes the AsyncAPI document. Tools on pages of other origins may read it, as they may the OpenAPI documents. */
@Path("/asyncapi.json")
public class PublishedEvents {

    private static final String KEEP = "public, max-age=300";

    private final String text;
    private final EntityTag tag;

    PublishedEvents(EventDocument document) {
        this.text = document.root().toString();
        this.tag = new EntityTag(Integer.toHexString(text.hashCode()));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response read(@Context Request request) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(text) : unchanged;
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, KEEP)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
