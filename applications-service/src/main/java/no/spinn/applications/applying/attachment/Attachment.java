package no.spinn.applications.applying.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.spinn.kit.value.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A file of an application. The file never changes: a replacement under the same name is another attachment with another id,
 * so a scan result never applies to a different file.
 */
@Entity
@Table(name = "attachment")
public class Attachment {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID applicationId;
    private String name;
    private @Nullable String key;
    private String contentType;
    private long size;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private AttachmentState state;

    private @Nullable String signature;
    private Instant storedAt;
    private @Nullable Instant submittedAt;
    private @Nullable Long largeObject;
    private @Nullable String objectKey;

    protected Attachment() {}

    public Attachment(UUID applicationId, AttachedFile file, Location location, AttachmentState state, Instant now) {
        this.id = Ids.next();
        this.version = 1;
        this.applicationId = applicationId;
        this.name = file.name();
        this.key = file.key();
        this.contentType = file.contentType();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.state = state;
        this.storedAt = now;
        this.largeObject = location.largeObject();
        this.objectKey = location.objectKey();
    }

    /** Marks the attachment as submitted. It never changes from then on; one that was submitted earlier keeps its time. */
    public void submit(Instant now) {
        if (submittedAt == null) {
            submittedAt = now;
        }
    }

    /** Records that the scanner found nothing. */
    public void markClean() {
        state = AttachmentState.CLEAN;
    }

    /** Records what the scanner found. */
    public void markInfected(String found) {
        state = AttachmentState.INFECTED;
        signature = found;
    }

    public UUID id() {
        return id;
    }

    /** Increases with every change of the metadata; the first is 1. */
    public long version() {
        return version;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public AttachedFile file() {
        return new AttachedFile(name, key, contentType, size, sha256);
    }

    public AttachmentState state() {
        return state;
    }

    /** The name of the malware that the scanner found; null unless the file is infected. */
    public @Nullable String signature() {
        return signature;
    }

    public Instant storedAt() {
        return storedAt;
    }

    /** Null while the applicant may still replace it. */
    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public Location location() {
        return new Location(largeObject, objectKey);
    }
}
