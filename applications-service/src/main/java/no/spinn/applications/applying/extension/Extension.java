package no.spinn.applications.applying.extension;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Ids;
import org.hibernate.annotations.Immutable;

/** The later deadline that a provider gives one applicant. Never changed: another extension is another row. */
@Entity
@Immutable
@Table(name = "deadline_extension")
public class Extension {

    @Id
    private UUID id;

    private UUID callId;
    private String applicant;
    private Instant extendedUntil;
    private String reason;
    private Instant extendedAt;

    protected Extension() {}

    Extension(UUID callId, OrganisationId applicant, Instant until, String reason, Instant now) {
        this.id = Ids.next();
        this.callId = callId;
        this.applicant = applicant.value();
        this.extendedUntil = until;
        this.reason = reason;
        this.extendedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID callId() {
        return callId;
    }

    public OrganisationId applicant() {
        return new OrganisationId(applicant);
    }

    /** The deadline of the applicant, exclusive. */
    public Instant until() {
        return extendedUntil;
    }

    public String reason() {
        return reason;
    }

    public Instant extendedAt() {
        return extendedAt;
    }
}
