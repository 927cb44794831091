package no.spinn.applications.project.closing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The closing of a case. */
@Entity
@Immutable
@Table(name = "closing")
public class Closing {

    @Id
    private UUID applicationId;

    private @Nullable String remainder;
    private Instant closedAt;

    protected Closing() {}

    Closing(UUID applicationId, @Nullable String remainder, Instant now) {
        this.applicationId = applicationId;
        this.remainder = remainder;
        this.closedAt = now;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** The reason why a part of the grant was not paid; null when all was paid. */
    public @Nullable String remainder() {
        return remainder;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
