package no.spinn.applications.applying.submission.api;

import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.applying.submission.Submission;
import no.spinn.applications.upstream.call.api.CallReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The proof that an application was submitted. */
@Schema(name = "Receipt", description = "The proof that an application was submitted")
record ReceiptView(
        UUID receiptId,
        UUID applicationId,
        CallReference call,

        @Schema(
                description =
                        "When the request had arrived, by the clock of the database, which also decides the deadline")
        Instant submittedAt,

        @Schema(
                description = "SHA-256 of the bytes at `/submission/snapshot`, in hexadecimal",
                pattern = "^[0-9a-f]{64}$")
        String snapshotSha256) {

    static ReceiptView of(Submission submission, CallReference call) {
        return new ReceiptView(
                submission.receiptId(),
                submission.applicationId(),
                call,
                submission.submittedAt(),
                submission.snapshotSha256());
    }
}
