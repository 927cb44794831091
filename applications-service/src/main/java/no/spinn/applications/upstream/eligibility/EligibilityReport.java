package no.spinn.applications.upstream.eligibility;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The newest assessment of an application. */
@Entity
@Table(name = "eligibility_report")
public class EligibilityReport {

    @Id
    private UUID applicationId;

    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private EligibilityResult eligibilityResult;

    protected EligibilityReport() {}

    public EligibilityReport(UUID applicationId, long version, EligibilityResult eligibilityResult) {
        this.applicationId = applicationId;
        this.version = version;
        this.eligibilityResult = eligibilityResult;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** Of the report, by its producer: 1 for the first. */
    public long version() {
        return version;
    }

    public EligibilityResult assessment() {
        return eligibilityResult;
    }
}
