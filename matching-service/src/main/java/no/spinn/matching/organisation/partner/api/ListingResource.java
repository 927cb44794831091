package no.spinn.matching.organisation.partner.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.ownership.CallersOwn;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.organisation.partner.Listing;
import no.spinn.matching.organisation.partner.Listings;
import no.spinn.matching.organisation.partner.PublishListing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The listings of the caller. */
@Path("/v1/partner-listings")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners", description = "Finding partners with the same challenge")
public class ListingResource {

    private final Listings listings;
    private final PublishListing publishListing;
    private final Rulebooks rulebooks;
    private final CallersOwn own;

    ListingResource(Listings listings, PublishListing publishListing, Rulebooks rulebooks, CallersOwn own) {
        this.listings = listings;
        this.publishListing = publishListing;
        this.rulebooks = rulebooks;
        this.own = own;
    }

    @POST
    @PermissionsAllowed("spinn:matching.write")
    @Idempotent
    @Operation(operationId = "publishPartnerListing", summary = "Publish a listing", description = """
                    Organisations that search for partners find the listing until it is removed. Every organisation with a \
                    token can read all of it except `contact`; with `openToAll`, so can everybody (`GET /v1/partners`). An \
                    organisation has at most 100 listings.""")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The listing",
            content = @Content(schema = @Schema(implementation = ListingView.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "The organisation has the maximum number of listings")
    public Response publish(@Valid @NotNull ListingBody body) {
        ListingCheck.require(body, rulebooks.current().vocabulary());
        Listing listing = publishListing.publish(own.organisation(), body.content());
        return CallersOwn.created("/v1/partner-listings", listing, ListingView::of);
    }

    @GET
    @PermissionsAllowed("spinn:matching")
    @Transactional
    @Operation(
            operationId = "listPartnerListings",
            summary = "List listings",
            description = "Returns the listings of the caller, newest first.")
    public Page<ListingView> list(@BeanParam PageRequest page) {
        return own.list(listings, page, ListingView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("spinn:matching")
    @Transactional
    @Operation(
            operationId = "getPartnerListing",
            summary = "Get a listing",
            description = "Returns a listing of the caller.")
    @APIResponse(
            responseCode = "200",
            description = "The listing",
            content = @Content(schema = @Schema(implementation = ListingView.class)))
    public Response get(@PathParam("id") UUID id) {
        return own.read(own.find(listings, id), ListingView::of);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("spinn:matching.write")
    @Transactional
    @Operation(
            operationId = "replacePartnerListing",
            summary = "Replace a listing",
            description = "Replaces the whole listing.")
    @APIResponse(
            responseCode = "200",
            description = "The changed listing",
            content = @Content(schema = @Schema(implementation = ListingView.class)))
    @APIResponse(responseCode = "412", ref = "Problem", description = "The listing has changed since it was read")
    @APIResponse(responseCode = "428", ref = "Problem", description = "If-Match is missing")
    public Response replace(@PathParam("id") UUID id, @Valid @NotNull ListingBody body) {
        Listing listing = own.lockMatching(listings, id);
        ListingCheck.require(body, rulebooks.current().vocabulary());
        publishListing.change(listing, body.content());
        return CallersOwn.changed(listing, ListingView::of);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("spinn:matching.write")
    @Transactional
    @Operation(
            operationId = "removePartnerListing",
            summary = "Remove a listing",
            description = "Searches no longer find the listing. Requests for contact about it are removed with it.")
    @APIResponse(responseCode = "204", description = "The listing is removed")
    @APIResponse(responseCode = "412", ref = "Problem", description = "The listing has changed since it was read")
    @APIResponse(responseCode = "428", ref = "Problem", description = "If-Match is missing")
    public void remove(@PathParam("id") UUID id) {
        publishListing.remove(own.lockMatching(listings, id));
    }
}
