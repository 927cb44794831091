package no.spinn.applications.handling.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The scores that the assessors of an application agreed on. They replace the scores of each assessor. */
@Entity
@Table(name = "consensus")
public class Consensus {

    @Id
    private UUID applicationId;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Score> scores;

    private Instant agreedAt;

    protected Consensus() {}

    Consensus(UUID applicationId, List<Score> scores, Instant now) {
        this.applicationId = applicationId;
        this.version = 1;
        agree(scores, now);
    }

    final void agree(List<Score> newScores, Instant now) {
        scores = List.copyOf(newScores);
        agreedAt = now;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** Increases with every change; the first is 1. */
    public long version() {
        return version;
    }

    /** One score for each criterion. */
    public List<Score> scores() {
        return scores;
    }

    public Instant agreedAt() {
        return agreedAt;
    }
}
