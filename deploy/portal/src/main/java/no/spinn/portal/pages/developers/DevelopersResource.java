package no.spinn.portal.pages.developers;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.List;
import no.spinn.portal.pages.page.Chrome;
import no.spinn.portal.pages.page.Visit;
import no.spinn.portal.pages.upstream.NotThereException;
import no.spinn.portal.route.Service;

@Path("/{language:nb|nn|en}/developers")
@Produces(Visit.HTML)
@RunOnVirtualThread
public class DevelopersResource {

    private static final String NAME = "{name:[A-Za-z0-9]{1,80}}";

    private final Visit visit;
    private final Documents documents;
    private final EventDocument events;

    DevelopersResource(Visit visit, Documents documents, EventDocument events) {
        this.visit = visit;
        this.documents = documents;
        this.events = events;
    }

    record DevelopersPage(Chrome page, List<ServiceLink> services, Integer eventTypes) implements TemplateInstance {}

    /** The way to the document of a service. */
    record ServiceLink(String word) {

        /** The key of what the service has. */
        public String key() {
            return "developers.service." + word;
        }
    }

    record DocumentPage(Chrome page, Document document) implements TemplateInstance {}

    record OperationPage(Chrome page, Operation operation) implements TemplateInstance {}

    record SchemaPage(Chrome page, Document document, Schema schema) implements TemplateInstance {}

    /** Needs no service, so that it is there when nothing else is. */
    @GET
    public TemplateInstance show() {
        List<ServiceLink> services = Arrays.stream(Service.values())
                .map(service -> new ServiceLink(service.word()))
                .toList();
        return new DevelopersPage(visit.page(), services, events.events().size());
    }

    @GET
    @Path("{service:[a-z]{1,20}}")
    public TemplateInstance document(@PathParam("service") String service) {
        Chrome page = visit.page();
        return new DocumentPage(page, documents.of(page.visitor(), service));
    }

    @GET
    @Path("{service:[a-z]{1,20}}/" + NAME)
    public TemplateInstance operation(@PathParam("service") String service, @PathParam("name") String name) {
        Chrome page = visit.page();
        return new OperationPage(
                page, documents.of(page.visitor(), service).operation(name).orElseThrow(NotThereException::new));
    }

    @GET
    @Path("{service:[a-z]{1,20}}/schemas/" + NAME)
    public TemplateInstance schema(@PathParam("service") String service, @PathParam("name") String name) {
        Chrome page = visit.page();
        Document document = documents.of(page.visitor(), service);
        return new SchemaPage(page, document, document.schema(name).orElseThrow(NotThereException::new));
    }
}
