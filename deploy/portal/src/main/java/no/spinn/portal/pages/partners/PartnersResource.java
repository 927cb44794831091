package no.spinn.portal.pages.partners;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import no.spinn.portal.pages.page.Chrome;
import no.spinn.portal.pages.page.Visit;
import no.spinn.portal.pages.upstream.Query;
import no.spinn.portal.pages.upstream.Services;
import no.spinn.portal.route.Service;
import org.jspecify.annotations.Nullable;

@Path("/{language:nb|nn|en}/partners")
@Produces(Visit.HTML)
@RunOnVirtualThread
public class PartnersResource {

    private static final String LISTINGS = "/v1/partners";
    private static final String PAGE = "20";

    private record ListingList(
            List<Listing> items, @Nullable String next) {}

    private final Visit visit;
    private final Services services;
    private final ListingWords words;

    PartnersResource(Visit visit, Services services, ListingWords words) {
        this.visit = visit;
        this.services = services;
        this.words = words;
    }

    @GET
    public TemplateInstance list(@QueryParam("cursor") @DefaultValue("") String cursor) {
        Chrome page = visit.page();
        Query query = new Query().with("limit", PAGE).with("cursor", cursor);
        ListingList found = services.get(Service.MATCHING, LISTINGS + query, page.visitor(), ListingList.class)
                .await();
        String next =
                found.next == null ? "" : new Query().with("cursor", found.next).toString();
        return new PartnersPage(page, words.of(page.visitor(), found.items), next);
    }
}
