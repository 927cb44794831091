package no.spinn.applications.applying.upload.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.attachment.AttachedFile;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.applications.applying.attachment.Location;
import no.spinn.applications.applying.attachment.store.AttachmentStore;
import no.spinn.applications.applying.upload.AttachmentName;
import no.spinn.applications.applying.upload.ReadableAttachments;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The content of an attachment, which a browser saves and never displays. */
@Path("/v1/applications/{id}/attachments/{name}/content")
@RunOnVirtualThread
@Tag(name = "Attachments")
public class AttachmentContentResource {

    private final ReadableAttachments readable;
    private final AttachmentStore store;
    private final Preconditions preconditions;
    private final Caller caller;

    AttachmentContentResource(
            ReadableAttachments readable, AttachmentStore store, Preconditions preconditions, Caller caller) {
        this.readable = readable;
        this.store = store;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    /** The transaction ends with this method. The bytes are sent after it. */
    @GET
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getAttachmentContent",
            summary = "Download an attachment",
            description = "Returns the file, for the applicant and the provider. A file that is not scanned yet, or is "
                    + "infected, is refused to everybody.")
    @APIResponse(
            responseCode = "200",
            description = "The unchanged bytes of the file. The `ETag` is its SHA-256 in hexadecimal",
            headers =
                    @Header(
                            name = HttpHeaders.CONTENT_DISPOSITION,
                            description = "The file's name (RFC 6266)",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The file is not scanned yet, or it is infected")
    public Response content(@PathParam("id") UUID id, @PathParam("name") String name) {
        Attachment attachment = readable.of(id, new AttachmentName(name), caller.organisation());
        requireHarmless(attachment);
        EntityTag tag = AttachmentTags.ofContent(attachment);
        return preconditions.matches(tag) ? Response.notModified(tag).build() : download(attachment, tag);
    }

    private Response download(Attachment attachment, EntityTag tag) {
        AttachedFile file = attachment.file();
        return Response.ok(bytes(attachment.location()), file.contentType())
                .tag(tag)
                // With the length, a client notices an interrupted download.
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private StreamingOutput bytes(Location location) {
        return out -> {
            try (InputStream bytes = store.open(location)) {
                bytes.transferTo(out);
            }
        };
    }

    private static void requireHarmless(Attachment attachment) {
        switch (attachment.state()) {
            case WAITING ->
                throw new ApplicationRefused(ApplicationProblem.NOT_SCANNED, ApplicationDetail.NOT_SCANNED.words());
            case INFECTED ->
                throw new ApplicationRefused(
                        ApplicationProblem.INFECTED,
                        ApplicationDetail.FILE_INFECTED.words(
                                Map.of("signature", String.valueOf(attachment.signature()))));
            case UNSCANNED, CLEAN -> {
                // it may be downloaded
            }
        }
    }
}
