package no.spinn.applications.handling.appeal.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.spinn.applications.handling.appeal.AppealAct;
import no.spinn.applications.handling.appeal.AppealCase;
import no.spinn.applications.handling.appeal.AppealOutcome;
import no.spinn.applications.handling.appeal.Appeals;
import no.spinn.applications.handling.appeal.HandleAppeal;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.security.Caller;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the provider and the appeal body do with an appeal. Each acts with its own token. */
@Path("/v1/applications/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appeal")
public class AppealHandlingResource {

    private static final String STATE = "The state of the application or of the appeal does not allow it";

    private final Appeals appeals;
    private final HandleAppeal handleAppeal;
    private final AppealViews views;
    private final Caller caller;

    AppealHandlingResource(Appeals appeals, HandleAppeal handleAppeal, AppealViews views, Caller caller) {
        this.appeals = appeals;
        this.handleAppeal = handleAppeal;
        this.views = views;
        this.caller = caller;
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

    private Response answer(AppealCase appealed) {
        return Response.ok(views.of(appealed.appeal())).build();
    }
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
    @Schema(name = "ReconsiderationRequest")
    record Reconsideration(
            @NotNull Finding outcome,
            @NotBlank @Size(max = 20_000) String reasons) {}

    /** The provider's statement to the appeal body. */
    @Schema(name = "ForwardingRequest")
    record Forwarding(
            @NotBlank @Size(max = 20_000) String statement,

            @Schema(description = "Only when the instrument does not name the appeal body") @Nullable
            OrganisationId appealBody) {}

    /** The decision of the appeal body, with reasons. */
    @Schema(name = "AppealOutcomeRequest")
    record NewOutcome(
            @NotNull AppealOutcome outcome,
            @NotBlank @Size(max = 20_000) String reasons) {}
}
