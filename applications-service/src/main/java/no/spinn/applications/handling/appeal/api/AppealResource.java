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
import no.spinn.applications.handling.appeal.Appeal;
import no.spinn.applications.handling.appeal.AppealAct;
import no.spinn.applications.handling.appeal.AppealCase;
import no.spinn.applications.handling.appeal.AppealOutcome;
import no.spinn.applications.handling.appeal.Appeals;
import no.spinn.applications.handling.appeal.HandleAppeal;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.Caller;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The appeal against a dismissal or a decision. The applicant, the provider and the appeal body each act with their own
 * token.
 */
@Path("/v1/applications/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appeal")
public class AppealResource {

    private static final String STATE = "The state of the application or of the appeal does not allow it";

    private final Applications applications;
    private final Appeals appeals;
    private final HandleAppeal handleAppeal;
    private final Caller caller;

    AppealResource(Applications applications, Appeals appeals, HandleAppeal handleAppeal, Caller caller) {
        this.applications = applications;
        this.appeals = appeals;
        this.handleAppeal = handleAppeal;
        this.caller = caller;
    }

    @POST
    @Path("/appeal")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "fileAppeal",
            summary = "File an appeal",
            description = "Files an appeal against a dismissal, a rejection or a partial grant; for the applicant. The "
                    + "appeal period ends with the deadline in the notice, by the clock of the database. It "
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
                .entity(AppealView.of(appeal))
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
            throw new Refusal(KitProblem.NOT_FOUND, "There is no appeal.");
        }
        return AppealView.of(visible.getLast());
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
        return new AppealView.AppealList(
                visible(id).stream().map(AppealView::of).toList());
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
        AppealCase appealed = begin(AppealAct.WITHDRAW, id);
        handleAppeal.withdraw(appealed.appeal());
        return answer(appealed);
    }

    @POST
    @Path("/appeal/reconsideration")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "reconsiderDecision",
            summary = "Reconsider the decision",
            description = "Records the provider's reconsideration, before the appeal is forwarded. When the provider "
                    + "reverses its decision, the application is reopened and needs another decision.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The appeal",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = STATE)
    public Response reconsider(@PathParam("id") UUID id, @Valid @NotNull Reconsideration body) {
        AppealAct finding = body.outcome.act;
        AppealCase appealed = begin(finding, id);
        handleAppeal.reconsider(appealed, finding, body.reasons);
        return answer(appealed);
    }

    @POST
    @Path("/appeal/forwarding")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "forwardAppeal",
            summary = "Forward the appeal",
            description =
                    "Forwards the appeal after the provider has upheld its decision; for the provider. From then on, "
                            + "the appeal body may read the case.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The appeal",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = STATE)
    public Response forward(@PathParam("id") UUID id, @Valid @NotNull Forwarding body) {
        AppealCase appealed = begin(AppealAct.FORWARD, id);
        handleAppeal.forward(appealed, body.appealBody, body.statement);
        return answer(appealed);
    }

    @POST
    @Path("/appeal/outcome")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "decideAppeal",
            summary = "Decide the appeal",
            description =
                    "Records the decision of the appeal body. When it reverses or annuls the provider's decision, the "
                            + "application is reopened.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The appeal",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = STATE)
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull NewOutcome body) {
        AppealCase appealed = begin(AppealAct.DECIDE, id);
        handleAppeal.decide(appealed, body.outcome, body.reasons);
        return answer(appealed);
    }

    private AppealCase begin(AppealAct act, UUID id) {
        return appeals.begin(act, id, caller.organisation());
    }

    private static Response answer(AppealCase appealed) {
        return Response.ok(AppealView.of(appealed.appeal())).build();
    }

    /** An appeal body sees forwarded appeals only, because the provider may still settle the others. */
    private List<Appeal> visible(UUID id) {
        Access access = applications.access(id, caller.organisation(), Part.APPEAL);
        return appeals.of(id).stream()
                .filter(appeal -> access.role() != Role.APPEAL_BODY || appeal.forwardedAt() != null)
                .toList();
    }

    /** The grounds of an appeal. */
    @Schema(name = "NewAppeal", examples = """
                    {"grounds": "The reasons do not mention the collaboration with three other municipalities."}""")
    record NewAppeal(@NotBlank @Size(max = 20_000) String grounds) {}

    /** The result of the provider's reconsideration. */
    enum Finding {
        UPHELD(AppealAct.UPHOLD),
        REVERSED(AppealAct.REVERSE);

        private final AppealAct act;

        Finding(AppealAct act) {
            this.act = act;
        }
    }

    /** The result of the provider's reconsideration, with reasons. */
    @Schema(name = "Reconsideration")
    record Reconsideration(
            @NotNull Finding outcome,
            @NotBlank @Size(max = 20_000) String reasons) {}

    /** The provider's statement to the appeal body. */
    @Schema(name = "Forwarding")
    record Forwarding(
            @NotBlank @Size(max = 20_000) String statement,

            @Schema(description = "Only when the instrument does not name the appeal body") @Nullable
            OrganisationId appealBody) {}

    /** The decision of the appeal body, with reasons. */
    @Schema(name = "NewAppealOutcome")
    record NewOutcome(
            @NotNull AppealOutcome outcome,
            @NotBlank @Size(max = 20_000) String reasons) {}
}
