package no.spinn.applications.applying.upload.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.Optional;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.kit.precondition.Preconditions;

/**
 * An attachment has two tags: one of its content, which is its SHA-256, and one of what is known of it, which also changes
 * when it has been scanned. Whoever replaces a file says with either which one it means; with the first, the scanner does
 * not come in between.
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

    /** Refused unless the caller knows what is there, or rightly thinks that nothing is. */
    void require(Optional<Attachment> present) {
        present.ifPresentOrElse(
                attachment -> preconditions.requireIfMatch(List.of(ofContent(attachment), ofMetadata(attachment))),
                preconditions::requireNoIfMatch);
    }
}
