package no.spinn.applications.applying.upload.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.applications.applying.upload.AttachFile;
import no.spinn.applications.applying.upload.AttachFile.Attached;
import no.spinn.applications.applying.upload.AttachmentName;
import no.spinn.applications.applying.upload.ReadableAttachments;
import no.spinn.applications.applying.upload.ReceiveUpload;
import no.spinn.applications.applying.upload.Upload;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The attachments of an application. A client puts the plain bytes of a file to the path of the attachment, so that
 * every HTTP client can send one. A GET of that path returns the metadata, which clients read far more often than the
 * bytes. The bytes are at {@code /content}.
 */
@Path("/v1/applications/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Attachments", description = "The files of an application, and their metadata")
public class AttachmentResource {

    private final Applications applications;
    private final ReadableAttachments readable;
    private final ReceiveUpload receiveUpload;
    private final AttachFile attachFile;
    private final AttachmentTags tags;
    private final Preconditions preconditions;
    private final Caller caller;

    AttachmentResource(
            Applications applications,
            ReadableAttachments readable,
            ReceiveUpload receiveUpload,
            AttachFile attachFile,
            AttachmentTags tags,
            Preconditions preconditions,
            Caller caller) {
        this.applications = applications;
        this.readable = readable;
        this.receiveUpload = receiveUpload;
        this.attachFile = attachFile;
        this.tags = tags;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    @PUT
    @Path("/{name}")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("spinn:applications.write")
    @Operation(
            operationId = "putAttachment",
            summary = "Attach a file",
            description = "Attaches a file. The body is the unchanged file, with any media type or none: the service "
                    + "detects the type from the content. To replace the file that has this name, send "
                    + "`If-Match`. The service stores the complete file or nothing; when a response is lost, "
                    + "the `sha256` of the attachment shows whether the file was stored. Possible while the "
                    + "application is a draft, and while the provider waits for a supplement. For a "
                    + "supplement, submitted files cannot be replaced, and new files need new names. The "
                    + "`ETag` of the response is that of the content, which a scan does not change.")
    @Parameter(ref = "IfMatchToReplace")
    @Parameter(
            name = "name",
            in = ParameterIn.PATH,
            description =
                    "The name of the file: up to 200 visible characters without slashes. Its extension must match the "
                            + "content",
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 200))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "200",
            description = "The file has replaced the earlier one",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The file was attached",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(responseCode = "408", ref = "Problem", description = "The upload took too long")
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "The state of the application does not allow it, or a limit is exceeded")
    @APIResponse(
            responseCode = "412",
            ref = "Problem",
            description = "The attachment is not the one that If-Match names")
    @APIResponse(
            responseCode = "428",
            ref = "Problem",
            description = "There is an attachment with this name, and If-Match is missing")
    public Response put(
            @PathParam("id") UUID id,
            @PathParam("name") String name,
            @QueryParam("key")
                    @Parameter(description = "The key of the call's required attachment that the file is for")
                    @Size(max = 60)
                    @Nullable
                    String key,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String declared,
            InputStream body) {
        Upload upload = new Upload(id, caller.organisation(), new AttachmentName(name), key, declared, tags::require);
        Attached attached = receiveUpload.receive(upload, body);
        Response.ResponseBuilder answer = attached.replaced()
                ? Response.ok()
                : Response.created(UriBuilder.fromUri("/v1/applications/{id}/attachments/{name}")
                        .build(id, upload.name().value()));
        return answer.entity(AttachmentView.of(attached.attachment()))
                .tag(AttachmentTags.ofContent(attached.attachment()))
                .build();
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "listAttachments",
            summary = "List the attachments",
            description =
                    "Lists all attachments, in the order in which they were stored. The applicant sees all of them. "
                            + "The provider of the call sees those that were submitted.")
    public AttachmentList list(@PathParam("id") UUID id) {
        return new AttachmentList(readable.of(id, caller.organisation()).stream()
                .map(AttachmentView::of)
                .toList());
    }

    @GET
    @Path("/{name}")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getAttachment",
            summary = "Get the metadata of an attachment",
            description = "Returns the metadata. The content is at `/content`.")
    @APIResponse(
            responseCode = "200",
            description = "The metadata of the attachment",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("name") String name) {
        Attachment attachment = readable.of(id, new AttachmentName(name), caller.organisation());
        return preconditions.respond(AttachmentTags.ofMetadata(attachment), AttachmentView.of(attachment));
    }

    @DELETE
    @Path("/{name}")
    @PermissionsAllowed("spinn:applications.write")
    @Transactional
    @Operation(
            operationId = "deleteAttachment",
            summary = "Remove an attachment",
            description =
                    "Removes an attachment that was not submitted. `If-Match` accepts the ETag of the attachment or "
                            + "of its content.")
    @APIResponse(responseCode = "204", description = "The attachment was removed")
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "The attachment was submitted, or the state of the application does not allow it")
    @APIResponse(
            responseCode = "412",
            ref = "Problem",
            description = "The attachment is not the one that If-Match names")
    @APIResponse(responseCode = "428", ref = "Problem", description = "If-Match is missing")
    public void delete(@PathParam("id") UUID id, @PathParam("name") String name) {
        attachFile.remove(
                applications.begin(Act.REMOVE_ATTACHMENT, id, caller.organisation()),
                new AttachmentName(name),
                tags::require);
    }

    /** All attachments of one application. */
    @Schema(name = "AttachmentList")
    record AttachmentList(List<AttachmentView> items) {}
}
