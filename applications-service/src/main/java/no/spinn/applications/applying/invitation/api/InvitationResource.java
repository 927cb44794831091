package no.spinn.applications.applying.invitation.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.api.ListedCase;
import no.spinn.applications.applying.application.api.ListedCases;
import no.spinn.applications.applying.invitation.InvitePartner;
import no.spinn.applications.applying.list.Row;
import no.spinn.applications.applying.list.api.FacetedPage;
import no.spinn.applications.applying.list.api.ReadList;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.upstream.call.api.CallReferences;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The invitations of the caller, who answers them. */
@Path("/v1/partner-invitations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class InvitationResource {

    private final Applications applications;
    private final ReadList lists;
    private final ListedCases cases;
    private final InvitePartner invitePartner;
    private final CallReferences calls;
    private final Caller caller;

    InvitationResource(
            Applications applications,
            ReadList lists,
            ListedCases cases,
            InvitePartner invitePartner,
            CallReferences calls,
            Caller caller) {
        this.applications = applications;
        this.lists = lists;
        this.cases = cases;
        this.invitePartner = invitePartner;
        this.calls = calls;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "listInvitations",
            summary = "List and search your invitations",
            description =
                    "Lists the invitations of the caller to participate in projects; the newest first unless `sort` says "
                            + "otherwise.")
    public FacetedPage<ListedInvitation> list(@BeanParam InvitationQuery query) {
        return lists.page(query.search(caller.organisation()), query).showing(rows -> rows(rows, query));
    }

    private List<ListedInvitation> rows(List<Row<Partner>> rows, InvitationQuery query) {
        Function<UUID, ListedCase> belongsTo = cases.of(rows, Partner::applicationId, query);
        return rows.stream()
                .map(row -> listed(row, belongsTo.apply(row.entity().applicationId())))
                .toList();
    }

    private static ListedInvitation listed(Row<Partner> row, ListedCase belongsTo) {
        InvitationView view = InvitationView.of(row.entity(), belongsTo.application(), belongsTo.call());
        return new ListedInvitation(view, row.dueAt(), belongsTo.expanded());
    }

    @POST
    @Path("/{id}/confirmation")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "confirmPartnership",
            summary = "Confirm participation",
            description =
                    "Confirms that the caller participates, and for a member that its facts are right. The answer is final unless the applicant revokes the "
                            + "invitation.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The invitation, confirmed",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "The invitation has already been answered, or the application was submitted")
    public Response confirm(@PathParam("id") UUID id) {
        return view(invitePartner.confirm(id, caller.organisation()));
    }

    @POST
    @Path("/{id}/refusal")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "declinePartnership",
            summary = "Decline an invitation",
            description = "Records that the caller does not participate. The reason is optional.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The invitation, declined",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "The invitation has already been answered, or the application was submitted")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decline(@PathParam("id") UUID id, @Valid @Nullable NewRefusal body) {
        return view(invitePartner.decline(id, caller.organisation(), body == null ? null : body.reason()));
    }

    private Response view(Partner partner) {
        Application application = applications.findById(partner.applicationId());
        return Response.ok(InvitationView.of(partner, application, calls.of(application.callId())))
                .build();
    }

    /** The reason for declining, which is optional. */
    @Schema(name = "RefusalRequest")
    record NewRefusal(@Size(max = 2000) @Nullable String reason) {}
}
