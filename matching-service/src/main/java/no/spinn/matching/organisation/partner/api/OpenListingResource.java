package no.spinn.matching.organisation.partner.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.representation.Representations;
import no.spinn.matching.organisation.partner.Listing;
import no.spinn.matching.organisation.partner.Listings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The listings that are open to all. */
@Path("/v1/partners")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Partners", description = "Finding partners with the same challenge")
public class OpenListingResource {

    private final Listings listings;
    private final Representations representations;

    OpenListingResource(Listings listings, Representations representations) {
        this.listings = listings;
        this.representations = representations;
    }

    @GET
    @Transactional
    @Operation(operationId = "listPartners", summary = "List who looks for partners", description = """
                    Returns the listings that are open to all, newest first, without their contact addresses. With a token, \
                    `GET /v1/profiles/{id}/partners` finds those that fit, also among the others.""")
    @APIResponse(
            responseCode = "200",
            description = "A page of listings",
            content = @Content(schema = @Schema(implementation = OpenListingPage.class)))
    public Response list(@BeanParam PageRequest page) {
        List<Listing> found = listings.openToAll(page.afterId(), page.fetch());
        Page<OpenListingView> answer =
                page.page(found, listing -> List.of(listing.id().toString())).map(OpenListingView::of);
        return representations.open(answer);
    }

    /** Names the schema of the page; never instantiated. */
    private record OpenListingPage(
            List<OpenListingView> items, @Nullable String next) {}
}
