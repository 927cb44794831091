package no.spinn.instruments.catalogue.call.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.spinn.instruments.history.Subject;
import no.spinn.instruments.history.api.ChangeLogs;
import no.spinn.kit.language.Languages;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.representation.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions and the audit entries of a call. */
@Path("/v1/calls/{callId}")
@Tag(name = "History", description = "Earlier states, and who changed them")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CallHistoryResource {

    private final PublicCalls reading;
    private final CallAccess access;
    private final ChangeLogs logs;
    private final Languages languages;
    private final Representations representations;

    CallHistoryResource(
            PublicCalls reading,
            CallAccess access,
            ChangeLogs logs,
            Languages languages,
            Representations representations) {
        this.reading = reading;
        this.access = access;
        this.logs = logs;
        this.languages = languages;
        this.representations = representations;
    }

    @GET
    @Path("/versions")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "listCallVersions",
            summary = "Read the change log of a call",
            description =
                    "Returns all announced versions of the call, the oldest first, with the differences of each amendment.")
    @APIResponse(
            responseCode = "200",
            description = "A page of versions",
            content = @Content(schema = @Schema(implementation = ChangeLogs.VersionPage.class)))
    public Response versions(@PathParam("callId") UUID callId, @BeanParam PageRequest page) {
        access.readable(callId);
        return logs.versions(Subject.call(callId), page);
    }

    @GET
    @Path("/versions/{version}")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "getCallVersion",
            summary = "Read a version of a call",
            description = "Returns the call in this version, which never changes.")
    @APIResponse(
            responseCode = "200",
            description = "The call in that version",
            content = @Content(schema = @Schema(implementation = CallDetail.class)))
    public Response version(
            @PathParam("callId") UUID callId,
            @Parameter(description = "The version") @PathParam("version") int version) {
        return representations.permanent(CallDetail.of(reading.version(callId, version), languages));
    }

    @GET
    @Path("/audit-entries")
    @PermissionsAllowed({CallAccess.READ, CallAccess.WRITE})
    @Transactional
    @Operation(
            operationId = "listCallAuditEntries",
            summary = "Read who changed a call",
            description = "Returns all acts on one of your calls, the oldest first, including those on its draft.")
    @APIResponse(
            responseCode = "200",
            description = "A page of audit entries",
            content = @Content(schema = @Schema(implementation = ChangeLogs.ActPage.class)))
    public Response acts(@PathParam("callId") UUID callId, @BeanParam PageRequest page) {
        access.own(callId);
        return logs.acts("call", callId, page);
    }
}
