package no.spinn.applications.stateaid;

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

/** What an applicant declares of de minimis aid from others (egenerklæring). */
@Entity
@Table(name = "de_minimis_declaration")
public class Declaration {

    @Id
    private UUID applicationId;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<OtherAid> aid;

    private Instant declaredAt;

    protected Declaration() {}

    Declaration(UUID applicationId, List<OtherAid> aid, Instant now) {
        this.applicationId = applicationId;
        this.version = 1;
        declare(aid, now);
    }

    final void declare(List<OtherAid> newAid, Instant now) {
        aid = List.copyOf(newAid);
        declaredAt = now;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** Grows with every change; the first is 1. */
    public long version() {
        return version;
    }

    public List<OtherAid> aid() {
        return aid;
    }

    public Instant declaredAt() {
        return declaredAt;
    }
}
