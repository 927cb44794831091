package no.spinn.applications.project.report.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.project.report.Report;
import no.spinn.applications.project.report.ReportKind;
import no.spinn.applications.project.report.ReportState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One report of a project. */
@Schema(name = "Report")
record ReportView(
        UUID id,
        String key,
        ReportKind kind,
        String title,

        @Schema(description = "The due date, as a day in Oslo")
        LocalDate dueOn,

        ReportState state,

        @Schema(description = "Whether it is overdue") boolean overdue,

        @Schema(description = "The latest delivery") @Nullable
        ReportBody content,

        @Nullable Instant deliveredAt,
        @Nullable Instant returnedAt,
        @Nullable String returnReason,
        @Nullable Instant approvedAt) {

    static ReportView of(Report report, LocalDate today) {
        Report.Requirement requirement = report.requirement();
        return new ReportView(
                report.id(),
                requirement.key(),
                requirement.kind(),
                requirement.title(),
                requirement.dueOn(),
                report.state(),
                report.isOverdue(today),
                ReportBody.of(report.content()),
                report.deliveredAt(),
                report.returnedAt(),
                report.returnReason(),
                report.approvedAt());
    }

    /** A complete list of reports. */
    @Schema(name = "ReportList")
    record ReportList(List<ReportView> items) {}
}
