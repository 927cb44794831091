package no.spinn.applications.upstream.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The latest eligibility report on an application. */
@Entity
@Table(name = "eligibility_report")
public class EligibilityReport {

    @Id
    private UUID applicationId;

    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "assessment")
    private EligibilityResult result;

    protected EligibilityReport() {}

    public EligibilityReport(UUID applicationId, long version, EligibilityResult result) {
        this.applicationId = applicationId;
        this.version = version;
        this.result = result;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** The version that the producer gave the report; the first is 1. */
    public long version() {
        return version;
    }

    public EligibilityResult result() {
        return result;
    }
}
