package no.spinn.applications.project.closing.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.project.closing.Closing;
import no.spinn.applications.project.closing.FollowUpProject;
import no.spinn.applications.project.report.Reports;
import no.spinn.applications.upstream.call.api.CallReferences;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.Caller;
import no.spinn.kit.time.DatabaseClock;
import no.spinn.kit.time.OsloDays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The progress of a project, and the closing of its case. */
@Path("/v1/applications/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up")
public class FollowUpResource {

    private final Applications applications;
    private final FollowUpProject followUpProject;
    private final Reports reports;
    private final CallReferences calls;
    private final DatabaseClock clock;
    private final Caller caller;

    FollowUpResource(
            Applications applications,
            FollowUpProject followUpProject,
            Reports reports,
            CallReferences calls,
            DatabaseClock clock,
            Caller caller) {
        this.applications = applications;
        this.followUpProject = followUpProject;
        this.reports = reports;
        this.calls = calls;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Path("/follow-up")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getFollowUp",
            summary = "Get the progress of a project",
            description = "Returns the granted amount, the paid amount, the rest and the reports that are due; for the "
                    + "applicant and the provider.")
    public FollowUpView get(@PathParam("id") UUID id) {
        Application application = applications.readable(id, caller.organisation(), Part.FOLLOW_UP);
        return FollowUpView.of(
                application,
                calls.of(application.callId()),
                followUpProject.settlement(application),
                reports.of(id),
                OsloDays.at(clock.now()));
    }

    @POST
    @Path("/closing")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "closeApplication",
            summary = "Close the case",
            description =
                    "Closes the case; for the provider. Every report must be approved. All of the grant must be paid, "
                            + "or the provider states why the rest is not paid.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The closing of the case",
            content = @Content(schema = @Schema(implementation = ClosingView.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "A report or a payment is missing, or the state of the application does not allow it")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response close(@PathParam("id") UUID id, @Valid @Nullable NewClosing body) {
        Application application = applications.begin(Act.CLOSE, id, caller.organisation());
        Closing closing = followUpProject.close(application, body == null ? null : body.remainder);
        return Response.created(URI.create("/v1/applications/%s/closing".formatted(id)))
                .entity(ClosingView.of(closing))
                .build();
    }

    @GET
    @Path("/closing")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getClosing",
            summary = "Get the closing of the case",
            description =
                    "Returns when the case was closed, and why a part of the grant was not paid; for the applicant and "
                            + "the provider.")
    public ClosingView closing(@PathParam("id") UUID id) {
        UUID application =
                applications.readable(id, caller.organisation(), Part.FOLLOW_UP).id();
        return followUpProject
                .closing(application)
                .map(ClosingView::of)
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, ApplicationDetail.NOT_CLOSED.words()));
    }

    /** The closing to record. */
    @Schema(name = "ClosingRequest")
    record NewClosing(
            @Schema(description = "The reason why a part of the grant was not paid")
            @Size(min = 1, max = 4000)
            @Nullable
            String remainder) {}

    /** The closing of a case. */
    @Schema(name = "Closing")
    record ClosingView(UUID applicationId, @Nullable String remainder, Instant closedAt) {

        static ClosingView of(Closing closing) {
            return new ClosingView(closing.applicationId(), closing.remainder(), closing.closedAt());
        }
    }
}
