package no.spinn.applications.handling.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The proposal of the provider's case officers after the assessment (innstilling). It does not bind the decision. */
@Entity
@Immutable
@Table(name = "recommendation")
public class Recommendation {

    @Id
    private UUID applicationId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Proposal proposal;

    private Instant recommendedAt;

    protected Recommendation() {}

    Recommendation(UUID applicationId, Proposal proposal, Instant now) {
        this.applicationId = applicationId;
        this.proposal = proposal;
        this.recommendedAt = now;
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
