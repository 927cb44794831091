package no.spinn.applications.handling.formalcheck;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.spinn.kit.value.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The dismissal of an application before the assessment (avvisning), with its reason. A dismissal that is reversed on
 * appeal stays on record.
 */
@Entity
@Table(name = "dismissal")
public class Dismissal {

    @Id
    private UUID id;

    private UUID applicationId;

    private String reason;
    private Instant dismissedAt;
    private @Nullable Instant reversedAt;

    protected Dismissal() {}

    Dismissal(UUID applicationId, String reason, Instant now) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.reason = reason;
        this.dismissedAt = now;
    }

    void reverse(Instant now) {
        reversedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public String reason() {
        return reason;
    }

    public Instant dismissedAt() {
        return dismissedAt;
    }

    /** The time of the reversal on appeal; null while the dismissal is in force. */
    public @Nullable Instant reversedAt() {
        return reversedAt;
    }
}
