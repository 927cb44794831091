package no.spinn.applications.applying.submission.api;

import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.applying.submission.Submission;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The proof that an application was submitted. */
@Schema(name = "Receipt", description = "The proof that an application was submitted")
record ReceiptView(
        UUID receiptId,
        UUID applicationId,
        UUID callId,

        @Schema(description = "By the clock of the database, which also decides the deadline")
        Instant submittedAt,

        @Schema(
                description = "SHA-256 of the bytes at `/submission/snapshot`, in hexadecimal",
                pattern = "^[0-9a-f]{64}$")
        String snapshotSha256) {

    static ReceiptView of(Submission submission) {
        return new ReceiptView(
                submission.receiptId(),
                submission.applicationId(),
                submission.callId(),
                submission.submittedAt(),
                submission.snapshotSha256());
    }
}
