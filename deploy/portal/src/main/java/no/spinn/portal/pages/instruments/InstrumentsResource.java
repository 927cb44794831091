package no.spinn.portal.pages.instruments;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import no.spinn.portal.pages.catalogue.CallList;
import no.spinn.portal.pages.catalogue.CallSummary;
import no.spinn.portal.pages.catalogue.Catalogue;
import no.spinn.portal.pages.catalogue.InstrumentDetail;
import no.spinn.portal.pages.catalogue.InstrumentList;
import no.spinn.portal.pages.page.Chrome;
import no.spinn.portal.pages.page.Visit;
import no.spinn.portal.pages.upstream.Query;

@Path("/{language:nb|nn|en}/instruments")
@Produces(Visit.HTML)
@RunOnVirtualThread
public class InstrumentsResource {

    private static final String SLUG = "[a-z0-9-]{1,100}";

    private final Visit visit;
    private final Catalogue catalogue;

    InstrumentsResource(Visit visit, Catalogue catalogue) {
        this.visit = visit;
        this.catalogue = catalogue;
    }

    @GET
    public TemplateInstance list(@QueryParam("q") @DefaultValue("") String words) {
        Chrome page = visit.page();
        Query query = new Query().with("q", words).with("limit", "100");
        InstrumentList found = catalogue.instruments(page.visitor(), query).await();
        return new InstrumentsPage(page, found, words);
    }

    @GET
    @Path("{slug:" + SLUG + "}")
    public TemplateInstance show(@PathParam("slug") String slug) {
        Chrome page = visit.page();
        InstrumentDetail instrument = catalogue.instrument(page.visitor(), slug).await();
        Query open = new Query()
                .with("instrumentId", instrument.id())
                .with("state", List.of("open", "scheduled"))
                .with("sort", "closesAt");
        List<CallSummary> calls = catalogue
                .calls(page.visitor(), open)
                .ifThere()
                .map(CallList::items)
                .orElse(List.of());
        return new InstrumentPage(page, instrument, calls);
    }
}
