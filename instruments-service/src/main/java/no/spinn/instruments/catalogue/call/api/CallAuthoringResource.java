package no.spinn.instruments.catalogue.call.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.spinn.instruments.catalogue.call.Call;
import no.spinn.instruments.catalogue.call.CallAct;
import no.spinn.instruments.catalogue.call.CallLifecycle;
import no.spinn.instruments.catalogue.call.CallPlan;
import no.spinn.kit.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Writing calls, for the provider of the instrument alone. */
@Path("/v1/calls")
@Tag(name = "Authoring", description = "Writing instruments and calls, for their provider")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermissionsAllowed(CallAccess.WRITE)
public class CallAuthoringResource {

    private final CallLifecycle lifecycle;
    private final CallReader reader;
    private final CallAccess access;
    private final CallResponses answers;

    CallAuthoringResource(CallLifecycle lifecycle, CallReader reader, CallAccess access, CallResponses answers) {
        this.lifecycle = lifecycle;
        this.reader = reader;
        this.access = access;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "createCall",
            summary = "Draft a call",
            description =
                    "Creates a draft under one of your instruments. Nobody else can read it until it is scheduled.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The draft; `Location` has its address",
            content = @Content(schema = @Schema(implementation = CallDetail.class)))
    @APIResponse(responseCode = "404", ref = "Problem", description = "The caller has no such instrument")
    @APIResponse(responseCode = "409", ref = "Problem", description = "The instrument is retired")
    public Response create(@NotNull CallRequest request) {
        CallPlan plan = reader.readNew(
                request, access.findInstrument(request.instrumentId).orElse(null));
        Call call = lifecycle.draft(access.instrument(request.instrumentId), plan);
        return answers.withTag(Response.created(URI.create("/v1/calls/" + call.id())), call);
    }

    @PUT
    @Path("/{callId}")
    @Transactional
    @Operation(
            operationId = "replaceCall",
            summary = "Replace a draft",
            description = "Replaces the whole content of a draft. Send the ids of the criteria that you keep.")
    @APIResponse(
            responseCode = "200",
            description = "The replaced draft",
            content = @Content(schema = @Schema(implementation = CallDetail.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public Response replace(@PathParam("callId") UUID callId, @NotNull CallRequest request) {
        Call call = access.beginIfMatch(CallAct.REVISE, callId);
        return answers.withTag(Response.ok(), lifecycle.revise(call, reader.readFor(call, request)));
    }

    @DELETE
    @Path("/{callId}")
    @Transactional
    @Operation(
            operationId = "deleteCall",
            summary = "Delete a draft",
            description = "Deletes a draft permanently. An announced call is cancelled instead.")
    @APIResponse(responseCode = "204", description = "The draft is deleted")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public Response delete(@PathParam("callId") UUID callId) {
        lifecycle.discard(access.beginIfMatch(CallAct.DISCARD, callId));
        return Response.noContent().build();
    }

    @POST
    @Path("/{callId}/scheduling")
    @Idempotent
    @Operation(
            operationId = "scheduleCall",
            summary = "Schedule a call",
            description =
                    "Announces a draft. From then on, only amendments change it, and the clock opens and closes it at its planned times.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The scheduled call",
            content = @Content(schema = @Schema(implementation = CallDetail.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public Response schedule(@PathParam("callId") UUID callId) {
        return answers.withTag(Response.ok(), lifecycle.schedule(access.beginIfMatch(CallAct.SCHEDULE, callId)));
    }

    @POST
    @Path("/{callId}/cancellation")
    @Idempotent
    @Operation(
            operationId = "cancelCall",
            summary = "Cancel a call",
            description = "Cancels an announced call, with a reason that everybody can read.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The cancelled call",
            content = @Content(schema = @Schema(implementation = CallDetail.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    public Response cancel(@PathParam("callId") UUID callId, @Valid @NotNull CancellationRequest request) {
        return answers.withTag(Response.ok(), lifecycle.cancel(access.begin(CallAct.CANCEL, callId), request.reason()));
    }

    @POST
    @Path("/{callId}/reopening")
    @Idempotent
    @Operation(
            operationId = "reopenCall",
            summary = "Open a closed call again",
            description =
                    "Opens a closed call again until another deadline, by a decision with a reason that everybody can read.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The open call",
            content = @Content(schema = @Schema(implementation = CallDetail.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public Response reopen(@PathParam("callId") UUID callId, @Valid @NotNull ReopeningRequest request) {
        Call call = access.beginIfMatch(CallAct.REOPEN, callId);
        return answers.withTag(Response.ok(), lifecycle.reopen(call, request.closesAt(), request.reason()));
    }
}
