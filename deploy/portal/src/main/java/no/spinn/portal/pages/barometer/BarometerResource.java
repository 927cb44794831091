package no.spinn.portal.pages.barometer;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.spinn.portal.pages.catalogue.Catalogue;
import no.spinn.portal.pages.catalogue.Fact;
import no.spinn.portal.pages.page.Chrome;
import no.spinn.portal.pages.page.Visit;
import no.spinn.portal.pages.upstream.Answer;
import no.spinn.portal.pages.upstream.MalformedAddressException;
import no.spinn.portal.pages.upstream.Query;
import no.spinn.portal.pages.upstream.Services;
import no.spinn.portal.route.Service;

@Path("/{language:nb|nn|en}/barometer")
@Produces(Visit.HTML)
@RunOnVirtualThread
public class BarometerResource {

    /** The ways to group the projects. */
    static final List<String> DIMENSIONS = List.of("sector", "year", "county", "instrument");

    private static final String FIRST = "sector";

    private final Visit visit;
    private final Services services;
    private final Catalogue catalogue;

    BarometerResource(Visit visit, Services services, Catalogue catalogue) {
        this.visit = visit;
        this.services = services;
        this.catalogue = catalogue;
    }

    @GET
    public TemplateInstance show(@QueryParam("by") @DefaultValue(FIRST) String by) {
        if (!DIMENSIONS.contains(by)) {
            throw new MalformedAddressException("no dimension of the barometer");
        }
        Chrome page = visit.page();
        Answer<Barometer> barometer = services.get(
                Service.APPLICATIONS, "/v1/barometer" + new Query().with("by", by), page.visitor(), Barometer.class);
        return new BarometerPage(page, new Chart(by, barometer.await(), sectors(page)));
    }

    private Map<String, String> sectors(Chrome page) {
        Fact sector = catalogue.facts(page.visitor()).get("organisation.sector");
        return sector == null
                ? Map.of()
                : sector.ownCodes().stream().collect(Collectors.toMap(Fact.Code::code, Fact.Code::label));
    }
}
