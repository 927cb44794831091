package no.spinn.applications.applying.upload.api;

import java.time.Instant;
import no.spinn.applications.applying.attachment.AttachedFile;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.applications.applying.attachment.AttachmentState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The metadata of an attachment. */
@Schema(name = "Attachment")
record AttachmentView(
        String name,

        @Schema(description = "The key of the call's required attachment that it is for") @Nullable
        String key,

        @Schema(description = "In bytes") long size,

        @Schema(description = "Detected by the content alone", examples = "application/pdf")
        String contentType,

        @Schema(description = "Of the content, in hexadecimal", pattern = "^[0-9a-f]{64}$")
        String sha256,

        @Schema(
                description =
                        "The result of the malware scan. Nobody can download a file that is `waiting` or `infected`; "
                                + "`unscanned` means that no scanner is configured")
        AttachmentState state,

        @Schema(description = "The name of the malware; only when infected") @Nullable
        String signature,

        Instant storedAt,

        @Schema(description = "When it was submitted; absent while it can be replaced and removed") @Nullable
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
