package no.spinn.portal.pages.developers;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import no.spinn.portal.pages.page.Chrome;
import no.spinn.portal.pages.page.Visit;
import no.spinn.portal.pages.upstream.NotThereException;

/** The catalogue of events, drawn from the AsyncAPI document. */
@Path("/{language:nb|nn|en}/developers/events")
@Produces(Visit.HTML)
@RunOnVirtualThread
public class EventsResource {

    private static final String NAME = "{name:[A-Za-z0-9._-]{1,100}}";

    private final Visit visit;
    private final EventDocument document;

    EventsResource(Visit visit, EventDocument document) {
        this.visit = visit;
        this.document = document;
    }

    record EventsPage(Chrome page, List<EventDocument.Channel> channels, Schema headers) implements TemplateInstance {}

    record EventPage(Chrome page, Event event) implements TemplateInstance {}

    record EventSchemaPage(Chrome page, Schema schema) implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return new EventsPage(visit.page(), document.channels(), document.headers());
    }

    @GET
    @Path(NAME)
    public TemplateInstance event(@PathParam("name") String name) {
        return new EventPage(visit.page(), document.event(name).orElseThrow(NotThereException::new));
    }

    @GET
    @Path("schemas/" + NAME)
    public TemplateInstance schema(@PathParam("name") String name) {
        return new EventSchemaPage(visit.page(), document.schema(name).orElseThrow(NotThereException::new));
    }
}
