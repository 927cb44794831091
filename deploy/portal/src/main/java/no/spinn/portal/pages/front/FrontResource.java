package no.spinn.portal.pages.front;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import no.spinn.portal.pages.catalogue.CallList;
import no.spinn.portal.pages.catalogue.CallSummary;
import no.spinn.portal.pages.catalogue.Catalogue;
import no.spinn.portal.pages.page.Language;
import no.spinn.portal.pages.page.Visit;
import no.spinn.portal.pages.upstream.Query;
import org.jspecify.annotations.Nullable;

@Path("/")
@Produces(Visit.HTML)
public class FrontResource {

    private static final int SOONEST = 4;
    private static final Query OPEN = new Query()
            .with("state", "open")
            .with("sort", "closesAt")
            .with("facets", "true")
            .with("limit", "20");

    private final Visit visit;
    private final Catalogue catalogue;

    FrontResource(Visit visit, Catalogue catalogue) {
        this.visit = visit;
        this.catalogue = catalogue;
    }

    /** Leads to the language that the browser prefers. */
    @GET
    public Response choose(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return Response.status(Response.Status.FOUND)
                .location(URI.create("/" + Language.preferred(accepted).code()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GET
    @Path("{language:nb|nn|en}")
    @RunOnVirtualThread
    public TemplateInstance show() {
        var page = visit.page();
        CallList open = catalogue.calls(page.visitor(), OPEN).await();
        List<CallSummary> soonest = open.items().stream()
                .filter(call -> call.closesAt() != null)
                .limit(SOONEST)
                .toList();
        long all = open.facets() == null ? open.items().size() : open.facets().total();
        return new FrontPage(page, soonest, all);
    }
}
