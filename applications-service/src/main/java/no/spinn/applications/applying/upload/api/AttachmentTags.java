package no.spinn.applications.applying.upload.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.Optional;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.kit.precondition.Preconditions;

/**
 * An attachment has two ETags: that of its content, which is the SHA-256, and that of its metadata, which also changes
 * after a scan. A client that replaces a file can send either. With the first, a concurrent scan does not make the
 * request fail.
 */
@RequestScoped
class AttachmentTags {

    private final Preconditions preconditions;

    AttachmentTags(Preconditions preconditions) {
        this.preconditions = preconditions;
    }

    static EntityTag ofContent(Attachment attachment) {
        return Preconditions.tag(attachment.file().sha256());
    }

    static EntityTag ofMetadata(Attachment attachment) {
        return Preconditions.tag("%s.%d".formatted(attachment.id(), attachment.version()));
    }

    /** Refuses the request unless its preconditions match the current attachment, or the absence of one. */
    void require(Optional<Attachment> present) {
        present.ifPresentOrElse(
                attachment -> preconditions.requireIfMatch(List.of(ofContent(attachment), ofMetadata(attachment))),
                preconditions::requireNoIfMatch);
    }
}
