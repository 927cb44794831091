package no.spinn.applications.handling.appeal.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import no.spinn.applications.applying.application.Access;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.applying.application.Role;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.handling.appeal.Appeal;
import no.spinn.applications.handling.appeal.AppealAct;
import no.spinn.applications.handling.appeal.Appeals;
import no.spinn.applications.handling.appeal.HandleAppeal;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The appeal against a dismissal or a decision: filed and withdrawn by the applicant, read by everybody concerned. */
@Path("/v1/applications/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appeal")
public class AppealResource {

    private static final String STATE = "The state of the application or of the appeal does not allow it";

    private final Applications applications;
    private final Appeals appeals;
    private final HandleAppeal handleAppeal;
    private final AppealViews views;
    private final Caller caller;

    AppealResource(
            Applications applications, Appeals appeals, HandleAppeal handleAppeal, AppealViews views, Caller caller) {
        this.applications = applications;
        this.appeals = appeals;
        this.handleAppeal = handleAppeal;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Path("/appeal")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "fileAppeal",
            summary = "File an appeal",
            description =
                    "Files an appeal against a dismissal or a decision; for the applicant. A grant, also a full one, can be "
                            + "appealed until the applicant accepts or declines it. The appeal period ends with the deadline in the notice, by the clock of the database. It "
                            + "does not start before the arrival of the notice is recorded.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The appeal",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "The decision cannot be appealed, the appeal period has ended, or there is already an appeal")
    public Response file(@PathParam("id") UUID id, @Valid @NotNull NewAppeal body) {
        Appeal appeal = handleAppeal.file(applications.begin(Act.FILE_APPEAL, id, caller.organisation()), body.grounds);
        return Response.created(URI.create("/v1/applications/%s/appeal".formatted(id)))
                .entity(views.of(appeal))
                .build();
    }

    @GET
    @Path("/appeal")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getAppeal",
            summary = "Get the appeal",
            description =
                    "Returns the newest appeal, for the applicant, the provider and, once it is forwarded, the appeal "
                            + "body.")
    public AppealView get(@PathParam("id") UUID id) {
        List<Appeal> visible = visible(id);
        if (visible.isEmpty()) {
            throw new Refusal(KitProblem.NOT_FOUND, ApplicationDetail.NO_APPEAL.words());
        }
        return views.of(visible.getLast());
    }

    @GET
    @Path("/appeals")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "listAppealsOfApplication",
            summary = "List all appeals of an application",
            description = "Lists the appeals in the order in which they were filed.")
    public AppealView.AppealList list(@PathParam("id") UUID id) {
        return new AppealView.AppealList(views.of(visible(id)));
    }

    @POST
    @Path("/appeal/withdrawal")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "withdrawAppeal",
            summary = "Withdraw the appeal",
            description = "Withdraws the appeal, until it is decided; for the applicant.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The appeal",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = STATE)
    public Response withdraw(@PathParam("id") UUID id) {
        Appeal appeal =
                appeals.begin(AppealAct.WITHDRAW, id, caller.organisation()).appeal();
        handleAppeal.withdraw(appeal);
        return Response.ok(views.of(appeal)).build();
    }

    /** An appeal body sees forwarded appeals only, because the provider may still settle the others. */
    private List<Appeal> visible(UUID id) {
        Access access = applications.access(id, caller.organisation(), Part.APPEAL);
        return appeals.of(id).stream()
                .filter(appeal -> access.role() != Role.APPEAL_BODY || appeal.forwardedAt() != null)
                .toList();
    }

    /** The grounds of an appeal. */
    @Schema(name = "AppealRequest", examples = """
                    {"grounds": "The reasons do not mention the collaboration with three other municipalities."}""")
    record NewAppeal(@NotBlank @Size(max = 20_000) String grounds) {}
}
