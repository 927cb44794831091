package no.spinn.applications.handling.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** The proposal of the provider's case officers after the assessment (innstilling). It does not bind the decision. */
@Entity
@Table(name = "recommendation")
public class Recommendation {

    @Id
    private UUID applicationId;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Proposal proposal;

    private Instant recommendedAt;
    private @Nullable Instant correctedAt;

    protected Recommendation() {}

    Recommendation(UUID applicationId, Proposal proposal, Instant now) {
        this.applicationId = applicationId;
        this.version = 1;
        this.proposal = proposal;
        this.recommendedAt = now;
    }

    void correct(Proposal another, Instant now) {
        proposal = another;
        correctedAt = now;
    }

    /** Increases with every correction; the first is 1. */
    public long version() {
        return version;
    }

    /** The time of the last correction; null before the first. */
    public @Nullable Instant correctedAt() {
        return correctedAt;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public Proposal proposal() {
        return proposal;
    }

    public Instant recommendedAt() {
        return recommendedAt;
    }
}
