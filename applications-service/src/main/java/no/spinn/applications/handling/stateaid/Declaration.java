package no.spinn.applications.handling.stateaid;

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

/**
 * The declaration of an applicant about other de minimis aid (Article 7 of Regulation (EU) 2023/2831). An empty one declares
 * that there is none.
 */
@Entity
@Table(name = "de_minimis_declaration")
public class Declaration {

    @Id
    private UUID applicationId;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<DeclaredAid> aid;

    private Instant declaredAt;

    protected Declaration() {}

    Declaration(UUID applicationId, List<DeclaredAid> aid, Instant now) {
        this.applicationId = applicationId;
        this.version = 1;
        this.aid = aid;
        this.declaredAt = now;
    }

    void replace(List<DeclaredAid> other, Instant now) {
        aid = other;
        declaredAt = now;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** Increases with every change; the first is 1. */
    public long version() {
        return version;
    }

    public List<DeclaredAid> aid() {
        return aid;
    }

    public Instant declaredAt() {
        return declaredAt;
    }
}
