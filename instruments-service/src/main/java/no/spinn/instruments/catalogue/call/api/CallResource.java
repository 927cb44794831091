package no.spinn.instruments.catalogue.call.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.spinn.instruments.catalogue.call.Call;
import no.spinn.instruments.common.api.AsOf;
import no.spinn.instruments.history.Subject;
import no.spinn.instruments.history.api.ResponseInvalidation;
import no.spinn.kit.language.Languages;
import no.spinn.kit.representation.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reads a call in its present or in an earlier state. */
@Path("/v1/calls")
@Tag(name = "Calls", description = "Calls for applications and their times")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
public class CallResource {

    private final PublicCalls reading;
    private final CallAccess access;
    private final Languages languages;
    private final Representations representations;

    CallResource(PublicCalls reading, CallAccess access, Languages languages, Representations representations) {
        this.reading = reading;
        this.access = access;
        this.languages = languages;
        this.representations = representations;
    }

    @GET
    @Path("/{callId}")
    @Transactional
    @Operation(
            operationId = "getCall",
            summary = "Read a call",
            description =
                    "Returns a call with all criteria that apply, the application form, attachments and contact. Only its provider can read a draft.")
    @APIResponse(
            responseCode = "200",
            description = "The call",
            content = @Content(schema = @Schema(implementation = CallDetail.class)))
    public Response get(
            @Parameter(description = "The id of the call") @PathParam("callId") UUID callId,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam("asOf") @Nullable String asOf) {
        if (asOf != null) {
            return representations.open(CallDetail.of(reading.asOf(callId, AsOf.moment(asOf)), languages));
        }
        Call call = access.readable(callId);
        CallDetail detail = CallDetail.of(reading.stateOf(call), languages);
        return call.state().isPublic()
                ? representations.kept(detail, ResponseInvalidation.of(Subject.call(callId)), call.version())
                : representations.confidential(detail, call.version());
    }

    @GET
    @Path("/{callId}/form")
    @Transactional
    @Operation(
            operationId = "getCallForm",
            summary = "Read the form of a call",
            description =
                    "Returns the form in one language: the schema of the answers without keywords of our own, and beside it what rjsf and JSON Forms need to draw it. Only its provider can read the form of a draft.")
    @APIResponse(
            responseCode = "200",
            description = "The form",
            content = @Content(schema = @Schema(implementation = CallFormView.class)))
    public Response form(@Parameter(description = "The id of the call") @PathParam("callId") UUID callId) {
        Call call = access.readable(callId);
        CallFormView form = CallFormView.of(reading.stateOf(call).terms(), languages);
        return call.state().isPublic()
                ? representations.kept(form, ResponseInvalidation.of(Subject.call(callId)))
                : representations.confidential(form);
    }
}
