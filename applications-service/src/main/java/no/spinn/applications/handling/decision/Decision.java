package no.spinn.applications.handling.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.spinn.kit.value.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A decision as it was made (vedtak). A decision that is reversed on appeal stays on record as superseded. */
@Entity
@Table(name = "decision")
public class Decision {

    @Id
    private UUID id;

    private UUID applicationId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Proposal proposal;

    private Instant decidedAt;
    private @Nullable Instant supersededAt;

    protected Decision() {}

    Decision(UUID applicationId, Proposal proposal, Instant now) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.proposal = proposal;
        this.decidedAt = now;
    }

    void supersede(Instant now) {
        supersededAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** The contents of the decision. */
    public Proposal proposal() {
        return proposal;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** The time of the reversal; null while the decision is in force. */
    public @Nullable Instant supersededAt() {
        return supersededAt;
    }
}
