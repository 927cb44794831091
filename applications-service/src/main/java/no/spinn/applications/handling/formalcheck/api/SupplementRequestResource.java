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
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.handling.formalcheck.PerformFormalCheck;
import no.spinn.applications.handling.formalcheck.SupplementRequest;
import no.spinn.applications.handling.formalcheck.SupplementRequests;
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

/** The requests of the provider for supplements, and the answers of the applicant. */
@Path("/v1/applications/{id}/supplement-requests")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Formal check", description = "From submission to assessment: requests for supplements, and dismissals")
public class SupplementRequestResource {

    private final Applications applications;
    private final SupplementRequests requests;
    private final PerformFormalCheck check;
    private final Caller caller;

    SupplementRequestResource(
            Applications applications, SupplementRequests requests, PerformFormalCheck check, Caller caller) {
        this.applications = applications;
        this.requests = requests;
        this.check = check;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "requestSupplement",
            summary = "Ask for a supplement",
            description =
                    "Asks the applicant for a supplement during the formal check; for the provider. The application "
                            + "waits until the applicant answers.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The request",
            content = @Content(schema = @Schema(implementation = SupplementRequestView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The state of the application does not allow it")
    public Response ask(@PathParam("id") UUID id, @Valid @NotNull NewSupplementRequest body) {
        Application application = applications.begin(Act.REQUEST_SUPPLEMENT, id, caller.organisation());
        SupplementRequest asked = check.ask(application, body.request(), body.dueAt());
        return Response.created(URI.create("/v1/applications/%s/supplement-requests/%s".formatted(id, asked.id())))
                .entity(SupplementRequestView.of(asked))
                .build();
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "listSupplementRequests",
            summary = "List the requests",
            description = "Lists the requests of the provider and the answers of the applicant, in the order of the "
                    + "requests; for both of them.")
    public SupplementRequestList list(@PathParam("id") UUID id) {
        UUID application = applications
                .readable(id, caller.organisation(), Part.SUPPLEMENTS)
                .id();
        return new SupplementRequestList(
                requests.of(application).stream().map(SupplementRequestView::of).toList());
    }

    @GET
    @Path("/{requestId}")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getSupplementRequest",
            summary = "Get a request",
            description = "Returns a request, and the answer once there is one.")
    public SupplementRequestView get(@PathParam("id") UUID id, @PathParam("requestId") UUID requestId) {
        return SupplementRequestView.of(request(
                applications
                        .readable(id, caller.organisation(), Part.SUPPLEMENTS)
                        .id(),
                requestId));
    }

    @POST
    @Path("/{requestId}/supplement")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "giveSupplement",
            summary = "Give a supplement",
            description =
                    "Answers a request; for the applicant. The submitted application does not change. The answer, and "
                            + "the files that were attached since the request, are stored beside it. A late answer is "
                            + "accepted, and the provider decides what it means.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The request with its answer",
            content = @Content(schema = @Schema(implementation = SupplementRequestView.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "The request has been answered, or the state of the application does not allow it")
    public Response answer(
            @PathParam("id") UUID id, @PathParam("requestId") UUID requestId, @Valid @NotNull NewSupplement body) {
        Application application = applications.begin(Act.GIVE_SUPPLEMENT, id, caller.organisation());
        SupplementRequest asked = request(id, requestId);
        check.answer(application, asked, body.supplement());
        return Response.ok(SupplementRequestView.of(asked)).build();
    }

    private SupplementRequest request(UUID application, UUID id) {
        return requests.of(application, id)
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, ApplicationDetail.NO_REQUEST.words()));
    }

    /** All requests of one application. */
    @Schema(name = "SupplementRequestList")
    record SupplementRequestList(List<SupplementRequestView> items) {}

    /** The request to make. */
    @Schema(name = "SupplementRequestRequest", examples = """
                    {"request": "Please state who will use the service.", "dueAt": "2030-04-15T10:00:00Z"}""")
    record NewSupplementRequest(
            @NotBlank @Size(max = 4000) String request,

            @Schema(description = "The time until which the applicant should answer") @NotNull
            Instant dueAt) {}

    /** The answer to a request. */
    @Schema(name = "SupplementAnswerRequest", examples = """
                    {"supplement": "Pupils of two schools, and their parents."}""")
    record NewSupplement(@NotBlank @Size(max = 20_000) String supplement) {}
}
