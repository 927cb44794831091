package no.spinn.applications.applying.invitation.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.applying.invitation.InvitePartner;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.applying.partner.Partners;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The partners of an application, as the applicant manages them. */
@Path("/v1/applications/{id}/partners")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners", description = "Organisations that participate in a project. Each answers its invitation itself")
public class PartnerResource {

    private final Applications applications;
    private final Partners partners;
    private final InvitePartner invitePartner;
    private final Caller caller;

    PartnerResource(Applications applications, Partners partners, InvitePartner invitePartner, Caller caller) {
        this.applications = applications;
        this.partners = partners;
        this.invitePartner = invitePartner;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "invitePartner",
            summary = "Invite a partner",
            description = "Invites an organisation, which lists its invitations with its own token and confirms or "
                    + "declines. A draft cannot be submitted before every partner has confirmed. A "
                    + "coordinator, such as an association of municipalities, invites the organisations for "
                    + "which it applies as members, each with its facts.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The invited partner",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The application is no longer a draft")
    public Response invite(@PathParam("id") UUID id, @Valid @NotNull NewPartner body) {
        Partner partner =
                invitePartner.invite(applications.begin(Act.INVITE_PARTNER, id, caller.organisation()), body.invited());
        return Response.created(URI.create("/v1/applications/%s/partners/%s".formatted(id, partner.id())))
                .entity(PartnerView.of(partner))
                .build();
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "listPartners",
            summary = "List the partners",
            description = "Lists all partners, in the order of their invitations. There are at most a hundred.")
    public PartnerList list(@PathParam("id") UUID id) {
        UUID application =
                applications.readable(id, caller.organisation(), Part.PARTNERS).id();
        return new PartnerList(
                partners.of(application).stream().map(PartnerView::of).toList());
    }

    @GET
    @Path("/{partnerId}")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getPartner",
            summary = "Get a partner",
            description = "Returns an invited organisation and its answer.")
    public PartnerView get(@PathParam("id") UUID id, @PathParam("partnerId") UUID partnerId) {
        UUID application =
                applications.readable(id, caller.organisation(), Part.PARTNERS).id();
        return PartnerView.of(partners.of(application, partnerId).orElseThrow(InvitePartner::notFound));
    }

    @DELETE
    @Path("/{partnerId}")
    @PermissionsAllowed("spinn:applications.write")
    @Transactional
    @Operation(
            operationId = "removePartner",
            summary = "Remove a partner",
            description = "Revokes the invitation, whatever the answer was. Possible while the application is a draft.")
    @APIResponse(responseCode = "204", description = "The partner was removed")
    @APIResponse(responseCode = "409", ref = "Problem", description = "The application is no longer a draft")
    public void remove(@PathParam("id") UUID id, @PathParam("partnerId") UUID partnerId) {
        invitePartner.remove(applications.begin(Act.REMOVE_PARTNER, id, caller.organisation()), partnerId);
    }

    /** All partners of one application. */
    @Schema(name = "PartnerList")
    record PartnerList(List<PartnerView> items) {}
}
