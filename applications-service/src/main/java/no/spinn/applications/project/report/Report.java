package no.spinn.applications.project.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.value.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A report that an agreement requires. */
@Entity
@Table(name = "report")
public class Report {

    @Id
    private UUID id;

    private UUID applicationId;
    private String key;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private String title;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable ReportContent content;

    private @Nullable Instant deliveredAt;
    private @Nullable Instant returnedAt;
    private @Nullable String returnReason;
    private @Nullable Instant approvedAt;
    private @Nullable Instant dueSoonToldAt;
    private @Nullable Instant overdueToldAt;

    protected Report() {}

    /**
     * The requirement to deliver a report.
     *
     * @param key unique among the reports of an application
     * @param dueOn the last day on which the report is in time, in Oslo
     */
    public record Requirement(String key, ReportKind kind, String title, LocalDate dueOn) {}

    Report(UUID applicationId, Requirement requirement) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.key = requirement.key;
        this.kind = requirement.kind;
        this.title = requirement.title;
        this.dueOn = requirement.dueOn;
        this.state = ReportState.initial();
    }

    void deliver(ReportContent what, Instant now) {
        state = ReportAct.DELIVER.to();
        content = what;
        deliveredAt = now;
    }

    void approve(Instant now) {
        state = ReportAct.APPROVE.to();
        approvedAt = now;
    }

    void sendBack(String why, Instant now) {
        state = ReportAct.RETURN.to();
        returnReason = why;
        returnedAt = now;
    }

    void requireLegal(ReportAct act) {
        if (!act.isLegalFrom(state)) {
            throw new ApplicationRefused(
                    ApplicationProblem.WRONG_STATE,
                    ApplicationDetail.REPORT_STATE.words(
                            Map.of("state", state.name().toLowerCase(Locale.ROOT))));
        }
    }

    /** Records that the report was announced as due soon. */
    void recordDueSoonReminder(Instant now) {
        dueSoonToldAt = now;
    }

    /** Records that the report was announced as overdue. It is then no longer announced as due soon. */
    void recordOverdueReminder(Instant now) {
        overdueToldAt = now;
        if (dueSoonToldAt == null) {
            dueSoonToldAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public Requirement requirement() {
        return new Requirement(key, kind, title, dueOn);
    }

    public ReportState state() {
        return state;
    }

    /** The contents of the latest delivery; null before the first. */
    public @Nullable ReportContent content() {
        return content;
    }

    public @Nullable Instant deliveredAt() {
        return deliveredAt;
    }

    public @Nullable Instant returnedAt() {
        return returnedAt;
    }

    /** The reason why the report was last sent back. */
    public @Nullable String returnReason() {
        return returnReason;
    }

    public @Nullable Instant approvedAt() {
        return approvedAt;
    }

    /** Whether the report is still due after its last day. */
    public boolean isOverdue(LocalDate today) {
        return state.isWaitedFor() && dueOn.isBefore(today);
    }
}
