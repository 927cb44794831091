package no.spinn.applications.applying.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.spinn.kit.value.Ids;
import no.spinn.kit.value.Sha256;
import org.hibernate.annotations.Immutable;

/** The submitted application, byte for byte, and its receipt. Written once; the database refuses every change. */
@Entity
@Immutable
@Table(name = "submission")
public class Submission {

    @Id
    private UUID receiptId;

    private UUID applicationId;
    private UUID callId;
    private Instant submittedAt;
    private byte[] snapshot;
    private String snapshotSha256;

    protected Submission() {}

    Submission(Snapshot content) {
        this.receiptId = Ids.next();
        this.applicationId = content.applicationId();
        this.callId = content.callId();
        this.submittedAt = content.submittedAt();
        this.snapshot = content.bytes();
        this.snapshotSha256 = Sha256.of(snapshot);
    }

    public UUID receiptId() {
        return receiptId;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID callId() {
        return callId;
    }

    /** The time by the clock of the database. */
    public Instant submittedAt() {
        return submittedAt;
    }

    /** Canonical JSON in UTF-8. */
    public byte[] snapshot() {
        return snapshot.clone();
    }

    /** SHA-256 of {@link #snapshot()}, in hexadecimal. */
    public String snapshotSha256() {
        return snapshotSha256;
    }
}
