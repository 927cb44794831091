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
import java.net.URI;
import java.util.UUID;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.security.Caller;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.organisation.ownership.api.OwnPages;
import no.spinn.matching.organisation.partner.Listing;
import no.spinn.matching.organisation.partner.Listings;
import no.spinn.matching.organisation.partner.PublishListing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own listings. Who has none is not found. */
@Path("/v1/partner-listings")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners", description = "Finding organisations with the same challenge")
public class ListingResource {

    private final Listings listings;
    private final PublishListing publishListing;
    private final Rulebooks rulebooks;
    private final Preconditions preconditions;
    private final Caller caller;

    ListingResource(
            Listings listings,
            PublishListing publishListing,
            Rulebooks rulebooks,
            Preconditions preconditions,
            Caller caller) {
        this.listings = listings;
        this.publishListing = publishListing;
        this.rulebooks = rulebooks;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("spinn:matching.write")
    @Idempotent
    @Operation(operationId = "publishPartnerListing", summary = "Publish a listing", description = """
                    From now on others who look for partners find it, until it is removed. All of it can be read by every \
                    organisation with a token, except `contact`. At most 100 for each organisation.""")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The listing",
            content = @Content(schema = @Schema(implementation = ListingView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The organisation has as many as it may have")
    public Response publish(@Valid @NotNull ListingBody body) {
        OfferCheck.require(body, rulebooks.current().vocabulary());
        Listing listing = publishListing.publish(caller.organisation(), body.offer());
        return Response.created(URI.create("/v1/partner-listings/" + listing.id()))
                .entity(ListingView.of(listing))
                .tag(Preconditions.tag(listing.version()))
                .build();
    }

    @GET
    @PermissionsAllowed("spinn:matching")
    @Transactional
    @Operation(
            operationId = "listPartnerListings",
            summary = "List listings",
            description = "The caller's own, newest first.")
    public Page<ListingView> list(@BeanParam PageRequest page) {
        return OwnPages.of(listings, caller.organisation(), page).map(ListingView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("spinn:matching")
    @Transactional
    @Operation(operationId = "getPartnerListing", summary = "Get a listing", description = "One of the caller's own.")
    @APIResponse(
            responseCode = "200",
            description = "The listing",
            content = @Content(schema = @Schema(implementation = ListingView.class)))
    public Response get(@PathParam("id") UUID id) {
        Listing listing = listings.own(id, caller.organisation());
        return preconditions.respond(Preconditions.tag(listing.version()), ListingView.of(listing));
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("spinn:matching.write")
    @Transactional
    @Operation(
            operationId = "replacePartnerListing",
            summary = "Replace a listing",
            description = "Replaces all of it.")
    @APIResponse(
            responseCode = "200",
            description = "The listing as it is now",
            content = @Content(schema = @Schema(implementation = ListingView.class)))
    @APIResponse(responseCode = "412", ref = "Problem", description = "It has changed since it was read")
    @APIResponse(responseCode = "428", ref = "Problem", description = "If-Match is missing")
    public Response replace(@PathParam("id") UUID id, @Valid @NotNull ListingBody body) {
        Listing listing = lock(id);
        OfferCheck.require(body, rulebooks.current().vocabulary());
        publishListing.change(listing, body.offer());
        return Response.ok(ListingView.of(listing))
                .tag(Preconditions.tag(listing.version()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("spinn:matching.write")
    @Transactional
    @Operation(
            operationId = "removePartnerListing",
            summary = "Remove a listing",
            description = "Nobody finds it any more. What others have asked about it goes with it.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "412", ref = "Problem", description = "It has changed since it was read")
    @APIResponse(responseCode = "428", ref = "Problem", description = "If-Match is missing")
    public void remove(@PathParam("id") UUID id) {
        publishListing.remove(lock(id));
    }

    private Listing lock(UUID id) {
        Listing listing = listings.lockOwn(id, caller.organisation());
        preconditions.requireIfMatch(Preconditions.tag(listing.version()));
        return listing;
    }
}
