package no.spinn.applications.applying.application.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.applying.application.WithdrawApplication;
import no.spinn.applications.applying.application.Withdrawal;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The withdrawal of an application. */
@Path("/v1/applications/{id}/withdrawal")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Withdrawal", description = "The withdrawal of an application")
public class WithdrawalResource {

    private final Applications applications;
    private final WithdrawApplication withdrawApplication;
    private final Caller caller;

    WithdrawalResource(Applications applications, WithdrawApplication withdrawApplication, Caller caller) {
        this.applications = applications;
        this.withdrawApplication = withdrawApplication;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "withdrawApplication",
            summary = "Withdraw an application",
            description = "For the applicant, from submission until the decision. The body may be omitted.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = WithdrawalView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The state of the application does not allow it")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("id") UUID id, @Valid @Nullable NewWithdrawal body) {
        Application application = applications.begin(Act.WITHDRAW, id, caller.organisation());
        Withdrawal withdrawal = withdrawApplication.withdraw(application, body == null ? null : body.reason());
        return Response.created(URI.create("/v1/applications/%s/withdrawal".formatted(id)))
                .entity(WithdrawalView.of(id, withdrawal))
                .build();
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getWithdrawal",
            summary = "Get the withdrawal",
            description = "Returns when the application was withdrawn, and the reason if the applicant gave one.")
    public WithdrawalView get(@PathParam("id") UUID id) {
        Withdrawal withdrawal = applications
                .readable(id, caller.organisation(), Part.SUBMISSION)
                .withdrawal();
        if (withdrawal == null) {
            throw new ApplicationRefused(ApplicationProblem.NOT_WITHDRAWN, ApplicationDetail.NOT_WITHDRAWN.words());
        }
        return WithdrawalView.of(id, withdrawal);
    }
}
