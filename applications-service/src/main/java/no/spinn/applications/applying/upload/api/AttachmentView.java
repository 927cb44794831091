package no.spinn.applications.applying.upload.api;

import java.time.Instant;
import no.spinn.applications.applying.attachment.AttachedFile;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.applications.applying.attachment.AttachmentState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known of an attachment. */
@Schema(name = "Attachment")
record AttachmentView(
        String name,

        @Schema(description = "The call's required attachment that it answers") @Nullable
        String key,

        @Schema(description = "In bytes") long size,

        @Schema(description = "Judged by the content alone", examples = "application/pdf")
        String contentType,

        @Schema(description = "Of the content, in hexadecimal", pattern = "^[0-9a-f]{64}$")
        String sha256,

        @Schema(
                description =
                        "What the scanner for malware has said. The content of one that is `waiting` or `infected` "
                                + "is given to nobody; `unscanned` means that no scanner is configured")
        AttachmentState state,

        @Schema(description = "What the scanner calls that which it found; only if it is infected") @Nullable
        String signature,

        Instant storedAt,

        @Schema(description = "When it was handed in; absent while it can be replaced and removed") @Nullable
        Instant submittedAt) {

    static AttachmentView of(Attachment attachment) {
        AttachedFile file = attachment.file();
        return new AttachmentView(
                file.name(),
                file.key(),
                file.size(),
                file.contentType(),
                file.sha256(),
                attachment.state(),
                attachment.signature(),
                attachment.storedAt(),
                attachment.submittedAt());
    }
}
