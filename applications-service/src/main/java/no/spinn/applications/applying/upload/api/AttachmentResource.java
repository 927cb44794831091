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
import no.spinn.applications.applying.upload.AttachFile.Kept;
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
 * The attachments of an application. A file is put where it will be known, with nothing around it: what can send a file can
 * send an attachment. What is read there is what is known of it, which is asked for far more often than the bytes; those are
 * one step further, at {@code /content}.
 */
@Path("/v1/applications/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Attachments", description = "Files of an application, and what is known of each")
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
            description =
                    "The body is the file, byte for byte, with any media type or none: what it is is judged by its content. "
                            + "Under a name that is taken it replaces the file there, and needs `If-Match`. It is kept when it has "
                            + "come completely, or not at all; when an answer is lost, the `sha256` of the attachment says whether it "
                            + "was. Possible while the application is a draft; while a supplement is asked for, what was submitted "
                            + "stays, and files come under new names. The `ETag` of the answer is that of the content, and stays the "
                            + "same while it is scanned.")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            description = "The ETag of the attachment or of its content, when there is one under this name",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "name",
            in = ParameterIn.PATH,
            description =
                    "What the file is called: up to 200 visible characters without slashes. Its ending has to fit the content",
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 200))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "200",
            description = "It has replaced the file that was there",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(
            responseCode = "201",
            description = "It is attached",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(responseCode = "408", ref = "Problem", description = "The file was too long on its way")
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "The state does not allow it, or there is no room")
    @APIResponse(responseCode = "412", ref = "Problem", description = "Another file is there than the one named")
    @APIResponse(
            responseCode = "428",
            ref = "Problem",
            description = "There is a file already, and If-Match is missing")
    public Response put(
            @PathParam("id") UUID id,
            @PathParam("name") String name,
            @QueryParam("key")
                    @Parameter(description = "The call's required attachment that the file answers")
                    @Size(max = 60)
                    @Nullable
                    String key,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String declared,
            InputStream body) {
        Upload upload = new Upload(id, caller.organisation(), new AttachmentName(name), key, declared, tags::require);
        Kept kept = receiveUpload.receive(upload, body);
        Response.ResponseBuilder answer = kept.replaced()
                ? Response.ok()
                : Response.created(UriBuilder.fromUri("/v1/applications/{id}/attachments/{name}")
                        .build(id, upload.name().value()));
        return answer.entity(AttachmentView.of(kept.attachment()))
                .tag(AttachmentTags.ofContent(kept.attachment()))
                .build();
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "listAttachments",
            summary = "List the attachments",
            description =
                    "In the order in which they were stored, all at once. The applicant sees all, the provider of the "
                            + "call those that were handed in.")
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
            summary = "Get what is known of an attachment",
            description = "Its content is at `/content`.")
    @APIResponse(
            responseCode = "200",
            description = "What is known of it",
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
            description = "Only before it is submitted. `If-Match` takes the ETag of the attachment or of its content.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "It was submitted, or the state does not allow it")
    @APIResponse(responseCode = "412", ref = "Problem", description = "Another file is there than the one named")
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
