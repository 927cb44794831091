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

/** Changing calls that have been announced, which the provider of the instrument alone may do. */
@Path("/v1/calls/{callId}")
@Tag(name = "Authoring", description = "Instruments and calls in the hands of their provider")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermissionsAllowed(CallAccess.WRITE)
public class AmendmentResource {

    private final CallLifecycle lifecycle;
    private final CallAccess access;
    private final CallAnswers answers;
    private final Amendments amendments;
    private final Representations representations;

    AmendmentResource(
            CallLifecycle lifecycle,
            CallAccess access,
            CallAnswers answers,
            Amendments amendments,
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
            summary = "Read what you wrote of a call",
            description = "One of your calls as it was written, in all languages: to be changed and sent again.")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            content = @Content(schema = @Schema(implementation = CallRequest.class)))
    public Response plan(@PathParam("callId") UUID callId) {
        return representations.confidential(CallRequest.of(access.own(callId)));
    }

    @POST
    @Path("/amendments")
    @Idempotent
    @Operation(operationId = "amendCall", summary = "Amend a call", description = """
                    Changes a call that has been announced, with a reason that everybody can read in its change log. While a call \
                    is open, its deadline can be moved out but not in, its criteria and limits can be loosened but not tightened, \
                    and its form keeps its questions. A closed call keeps all but its texts.""")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The call as it is now",
            content = @Content(schema = @Schema(implementation = CallDetail.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public Response amend(@PathParam("callId") UUID callId, @Valid @NotNull AmendmentRequest request) {
        Call call = access.beginIfMatch(CallAct.AMEND, callId);
        return answers.withTag(Response.ok(), lifecycle.amend(call, amendments.read(call, request), request.reason()));
    }

    @POST
    @Path("/amendment-previews")
    @Transactional
    @Operation(
            operationId = "previewAmendment",
            summary = "Preview an amendment",
            description = "Says what an amendment would change and why it would be refused. Nothing is changed.")
    @APIResponse(
            responseCode = "200",
            description = "What the amendment comes to",
            content = @Content(schema = @Schema(implementation = AmendmentPreviewView.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public AmendmentPreviewView preview(@PathParam("callId") UUID callId, @Valid @NotNull AmendmentRequest request) {
        Call call = access.begin(CallAct.PREVIEW_AMENDMENT, callId);
        return AmendmentPreviewView.of(lifecycle.preview(call, amendments.read(call, request)));
    }
}
