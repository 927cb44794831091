package no.spinn.applications.project.report.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.spinn.applications.project.report.Report;
import no.spinn.applications.project.report.ReportKind;
import no.spinn.applications.project.report.ReportState;
import no.spinn.kit.webhook.MessageData;
import org.jspecify.annotations.Nullable;

/** The full public state of a report. It does not have the contents of the report. */
@MessageData(
        name = "report",
        types = {
            "no.spinn.report.due_soon.v1",
            "no.spinn.report.overdue.v1",
            "no.spinn.report.delivered.v1",
            "no.spinn.report.returned.v1",
            "no.spinn.report.approved.v1"
        })
record ReportChanged(
        UUID id,
        UUID applicationId,
        String key,
        ReportKind kind,
        LocalDate dueOn,
        ReportState state,
        @Nullable Instant deliveredAt,
        @Nullable Instant returnedAt,
        @Nullable Instant approvedAt) {

    static ReportChanged of(Report report) {
        Report.Requirement requirement = report.requirement();
        return new ReportChanged(
                report.id(),
                report.applicationId(),
                requirement.key(),
                requirement.kind(),
                requirement.dueOn(),
                report.state(),
                report.deliveredAt(),
                report.returnedAt(),
                report.approvedAt());
    }
}
