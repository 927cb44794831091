package no.spinn.instruments.catalogue.call.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.spinn.instruments.catalogue.call.Call;
import no.spinn.instruments.catalogue.call.CallAct;
import no.spinn.instruments.catalogue.call.CallLifecycle;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.representation.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Amending announced calls, for the provider of the instrument alone. */
@Path("/v1/calls/{callId}")
@Tag(name = "Authoring", description = "Writing instruments and calls, for their provider")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermissionsAllowed(CallAccess.WRITE)
public class AmendmentResource {

    private final CallLifecycle lifecycle;
    private final CallAccess access;
    private final CallResponses answers;
    private final AmendmentReader amendments;
    private final Representations representations;

    AmendmentResource(
            CallLifecycle lifecycle,
            CallAccess access,
            CallResponses answers,
            AmendmentReader amendments,
            Representations representations) {
        this.lifecycle = lifecycle;
        this.access = access;
        this.answers = answers;
        this.amendments = amendments;
        this.representations = representations;
    }

    @GET
    @Path("/plan")
    @Transactional
    @Operation(
            operationId = "getCallPlan",
            summary = "Read the plan of a call",
            description =
                    "Returns one of your calls in the form in which it was sent, in all languages, to be changed and sent again.")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            content = @Content(schema = @Schema(implementation = CallRequest.class)))
    public Response plan(@PathParam("callId") UUID callId) {
        Call call = access.own(callId);
        return representations.confidential(CallRequest.of(call), call.version());
    }

    @POST
    @Path("/amendments")
    @Idempotent
    @Operation(operationId = "amendCall", summary = "Amend a call", description = """
                    Changes an announced call. Its change log shows the reason to everybody. While a call is open, its deadline can \
                    become later but not earlier, its criteria and limits can be loosened but not tightened, and the questions of \
                    its form cannot change. Of a closed call, only texts can change.""")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The amended call",
            content = @Content(schema = @Schema(implementation = CallDetail.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public Response amend(@PathParam("callId") UUID callId, @Valid @NotNull AmendmentRequest request) {
        Call call = access.beginIfMatch(CallAct.AMEND, callId);
        return answers.withTag(
                Response.ok(),
                request.apply(() -> lifecycle.amend(call, amendments.read(call, request), request.reason())));
    }

    @POST
    @Path("/amendment-previews")
    @Transactional
    @Operation(
            operationId = "previewAmendment",
            summary = "Preview an amendment",
            description =
                    "Returns the differences of an amendment and the reasons for a refusal, without changing the call.")
    @APIResponse(
            responseCode = "200",
            description = "The effect of the amendment",
            content = @Content(schema = @Schema(implementation = AmendmentPreviewView.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public AmendmentPreviewView preview(@PathParam("callId") UUID callId, @Valid @NotNull AmendmentRequest request) {
        Call call = access.begin(CallAct.PREVIEW_AMENDMENT, callId);
        return AmendmentPreviewView.of(
                request.apply(() -> lifecycle.preview(call, amendments.read(call, request))), request);
    }
}
