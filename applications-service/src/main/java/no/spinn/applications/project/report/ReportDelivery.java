package no.spinn.applications.project.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.spinn.kit.value.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One delivery of a report. A later delivery of the same report does not replace an earlier one. */
@Entity
@Immutable
@Table(name = "report_delivery")
public class ReportDelivery {

    @Id
    private UUID id;

    private UUID reportId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ReportContent content;

    private Instant deliveredAt;

    protected ReportDelivery() {}

    ReportDelivery(UUID reportId, ReportContent content, Instant now) {
        this.id = Ids.next();
        this.reportId = reportId;
        this.content = content;
        this.deliveredAt = now;
    }

    public UUID id() {
        return id;
    }

    public ReportContent content() {
        return content;
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }
}
