package no.spinn.matching.organisation.partner.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.Caller;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.common.problem.MatchingDetail;
import no.spinn.matching.organisation.partner.Contact;
import no.spinn.matching.organisation.partner.Contacts;
import no.spinn.matching.organisation.partner.Listing;
import no.spinn.matching.organisation.partner.Listings;
import no.spinn.matching.organisation.partner.RequestContact;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests for contact, by mutual consent. */
@Path("/v1/partner-contacts")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners", description = "Finding partners with the same challenge")
public class ContactResource {

    private final Contacts contacts;
    private final RequestContact requestContact;
    private final Listings listings;
    private final Caller caller;

    ContactResource(Contacts contacts, RequestContact requestContact, Listings listings, Caller caller) {
        this.contacts = contacts;
        this.requestContact = requestContact;
        this.listings = listings;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("spinn:matching.write")
    @Idempotent
    @Operation(operationId = "requestContact", summary = "Request contact", description = """
                    The other organisation reads who requests contact, and the message. When it accepts, each reads the \
                    contact address of the other. An organisation requests contact about a listing only once.""")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The request",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "404", ref = "Problem", description = "There is no such listing")
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description =
                    "The caller has requested contact about this listing before, or has the maximum number of requests")
    public Response ask(@Valid @NotNull ContactBody body) {
        Listing listing = Optional.ofNullable(listings.lock(body.listingId()))
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, MatchingDetail.NO_LISTING.words()));
        Contact contact =
                requestContact.request(caller.organisation(), body.name(), listing, body.message(), body.contact());
        return Response.created(URI.create("/v1/partner-contacts/" + contact.id()))
                .entity(view(contact))
                .build();
    }

    @GET
    @PermissionsAllowed("spinn:matching")
    @Transactional
    @Operation(
            operationId = "listContacts",
            summary = "List requests for contact",
            description = "Returns the requests that the caller received, or those that it sent, newest first.")
    public Page<ContactView> list(
            @Parameter(description = "`asked` lists the requests that the caller received, `asker` those that it sent")
                    @QueryParam("as")
                    @DefaultValue("asked")
                    ContactRole as,
            @BeanParam PageRequest page) {
        OrganisationId organisation = caller.organisation();
        UUID last = page.afterId(as);
        List<Contact> found = switch (as) {
            case ASKED -> contacts.receivedBy(organisation, last, page.fetch());
            case ASKER -> contacts.of(organisation, last, page.fetch());
        };
        return page.page(found, contact -> List.of(contact.id().toString()), as).map(this::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("spinn:matching")
    @Transactional
    @Operation(
            operationId = "getContact",
            summary = "Get a request for contact",
            description = "For the two organisations of the request.")
    public ContactView get(@PathParam("id") UUID id) {
        return view(contacts.between(id, caller.organisation()));
    }

    @POST
    @Path("/{id}/acceptance")
    @PermissionsAllowed("spinn:matching.write")
    @Idempotent
    @Operation(
            operationId = "acceptContact",
            summary = "Accept contact",
            description = "For the organisation that received the request.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The request, with the contact address of the other organisation",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The request has already been answered")
    public Response accept(@PathParam("id") UUID id) {
        Contact contact = contacts.lockReceived(id, caller.organisation());
        requestContact.accept(contact);
        return Response.ok(view(contact)).build();
    }

    @POST
    @Path("/{id}/refusal")
    @PermissionsAllowed("spinn:matching.write")
    @Idempotent
    @Operation(
            operationId = "refuseContact",
            summary = "Refuse contact",
            description = "For the organisation that received the request.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The request",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The request has already been answered")
    public Response refuse(@PathParam("id") UUID id) {
        Contact contact = contacts.lockReceived(id, caller.organisation());
        requestContact.refuse(contact);
        return Response.ok(view(contact)).build();
    }

    private ContactView view(Contact contact) {
        return ContactView.of(contact, caller.organisation());
    }
}
