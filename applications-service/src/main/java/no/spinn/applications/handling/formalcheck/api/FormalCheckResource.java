package no.spinn.applications.handling.formalcheck.api;

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
import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.applying.application.State;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.handling.formalcheck.Dismissal;
import no.spinn.applications.handling.formalcheck.Dismissals;
import no.spinn.applications.handling.formalcheck.PerformFormalCheck;
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

/** The beginning of the formal check, and the dismissal. */
@Path("/v1/applications/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Formal check")
public class FormalCheckResource {

    private final Applications applications;
    private final PerformFormalCheck check;
    private final Dismissals dismissals;
    private final Caller caller;

    FormalCheckResource(Applications applications, PerformFormalCheck check, Dismissals dismissals, Caller caller) {
        this.applications = applications;
        this.check = check;
        this.dismissals = dismissals;
        this.caller = caller;
    }

    @POST
    @Path("/formal-check")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "beginFormalCheck",
            summary = "Begin the formal check",
            description =
                    "Begins the formal check; for the provider of the call. The eligibility report is advice, and "
                            + "people decide.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The state of the application",
            content = @Content(schema = @Schema(implementation = StateView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The state of the application does not allow it")
    public Response begin(@PathParam("id") UUID id) {
        Application application = applications.begin(Act.BEGIN_FORMAL_CHECK, id, caller.organisation());
        check.begin(application);
        return Response.ok(new StateView(application.id(), application.state())).build();
    }

    @POST
    @Path("/dismissal")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "dismissApplication",
            summary = "Dismiss an application",
            description =
                    "Dismisses the application during the formal check, so that it is not assessed; for the provider.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The dismissal",
            content = @Content(schema = @Schema(implementation = DismissalView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The state of the application does not allow it")
    public Response dismiss(@PathParam("id") UUID id, @Valid @NotNull NewDismissal body) {
        Application application = applications.begin(Act.DISMISS, id, caller.organisation());
        Dismissal dismissal = check.dismiss(application, body.reason());
        return Response.created(URI.create("/v1/applications/%s/dismissal".formatted(id)))
                .entity(DismissalView.of(dismissal))
                .build();
    }

    @GET
    @Path("/dismissal")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getDismissal",
            summary = "Get the dismissal",
            description = "Returns when and why the application was dismissed; for the applicant and the provider.")
    public DismissalView dismissal(@PathParam("id") UUID id) {
        UUID application =
                applications.readable(id, caller.organisation(), Part.DECISION).id();
        return DismissalView.of(dismissals
                .standing(application)
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, ApplicationDetail.NOT_DISMISSED.words())));
    }

    /** The state of an application. */
    @Schema(name = "ApplicationState")
    record StateView(UUID id, State state) {}

    /** The reason for a dismissal. */
    @Schema(name = "DismissalRequest", examples = """
                    {"reason": "The mandatory project description is missing."}""")
    record NewDismissal(
            @Schema(description = "The reason, which the applicant reads") @NotBlank @Size(max = 4000)
            String reason) {}

    /** The dismissal of an application. */
    @Schema(name = "Dismissal")
    record DismissalView(UUID applicationId, String reason, Instant dismissedAt) {

        static DismissalView of(Dismissal dismissal) {
            return new DismissalView(dismissal.applicationId(), dismissal.reason(), dismissal.dismissedAt());
        }
    }
}
