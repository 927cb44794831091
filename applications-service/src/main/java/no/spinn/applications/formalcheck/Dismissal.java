package no.spinn.applications.formalcheck;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That an application is not taken up for assessment (avvisning), and why. */
@Entity
@Immutable
@Table(name = "dismissal")
public class Dismissal {

    @Id
    private UUID applicationId;

    private String reason;
    private Instant dismissedAt;

    protected Dismissal() {}

    Dismissal(UUID applicationId, String reason, Instant now) {
        this.applicationId = applicationId;
        this.reason = reason;
        this.dismissedAt = now;
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
}
