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

/** The appeal against what stands. Each side does its own part with its own token. */
@Path("/v1/applications/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appeal")
public class AppealResource {

    private static final String STATE = "The state does not allow it";

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
            summary = "Appeal",
            description =
                    "For the applicant, against a dismissal, a rejection or a partial grant, until the deadline of its "
                            + "notice by the database's clock. As long as the arrival of the notice is not known, no time runs.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The appeal",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "It cannot be appealed, it is too late, or it has been appealed")
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
            description = "The newest one, for the applicant, the provider and, once it is before it, the appeal body.")
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
            description = "In the order in which they were filed.")
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
            description = "For the applicant, until it is decided.")
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
            description =
                    "For the provider, before anything is forwarded. When it reverses its decision, the application is "
                            + "open again, and another decision is to be made.")
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
                    "For the provider, when it has upheld its decision. From then on the appeal body reads the case.")
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
            description = "For the appeal body. When the decision does not stand, the application is open again.")
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

    /** An appeal body sees what is or was before it, and no appeal that may still be settled without it. */
    private List<Appeal> visible(UUID id) {
        Access access = applications.access(id, caller.organisation(), Part.APPEAL);
        return appeals.of(id).stream()
                .filter(appeal -> access.role() != Role.APPEAL_BODY || appeal.forwardedAt() != null)
                .toList();
    }

    /** What is wrong with the decision. */
    @Schema(name = "NewAppeal", examples = """
                    {"grounds": "The reasons do not mention the collaboration with three other municipalities."}""")
    record NewAppeal(@NotBlank @Size(max = 20_000) String grounds) {}

    /** What the provider finds. */
    enum Finding {
        UPHELD(AppealAct.UPHOLD),
        REVERSED(AppealAct.REVERSE);

        private final AppealAct act;

        Finding(AppealAct act) {
            this.act = act;
        }
    }

    /** What the provider finds, and why. */
    @Schema(name = "Reconsideration")
    record Reconsideration(
            @NotNull Finding outcome,
            @NotBlank @Size(max = 20_000) String reasons) {}

    /** The provider's word to the appeal body. */
    @Schema(name = "Forwarding")
    record Forwarding(
            @NotBlank @Size(max = 20_000) String statement,

            @Schema(description = "Only where the instrument does not name it") @Nullable
            OrganisationId appealBody) {}

    /** What the appeal body finds, and why. */
    @Schema(name = "NewAppealOutcome")
    record NewOutcome(
            @NotNull AppealOutcome outcome,
            @NotBlank @Size(max = 20_000) String reasons) {}
}
