package no.spinn.applications.project.closing.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.State;
import no.spinn.applications.applying.application.api.ApplicationReference;
import no.spinn.applications.common.organisation.api.OrganisationReference;
import no.spinn.applications.project.closing.Settlement;
import no.spinn.applications.project.report.Report;
import no.spinn.applications.upstream.call.api.CallReference;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The progress of a project. */
@Schema(name = "FollowUp")
record FollowUpView(
        UUID applicationId,
        @Nullable String title,
        CallReference call,
        OrganisationReference applicant,
        State state,

        @Schema(description = "Absent when the grant has no amount") @Nullable
        Money granted,

        @Nullable Money paid,
        @Nullable Money left,

        @Schema(description = "Keys of the reports that must still be delivered, by due date")
        List<String> reportsDue,

        @Schema(description = "The due date of the next one") @Nullable
        LocalDate nextReportDueOn,

        @Schema(description = "Keys of the reports that are overdue")
        List<String> reportsOverdue) {

    static FollowUpView of(
            Application application, CallReference call, Settlement settlement, List<Report> reports, LocalDate today) {
        Money granted = settlement.granted();
        List<Report> due =
                reports.stream().filter(report -> report.state().isWaitedFor()).toList();
        return new FollowUpView(
                application.id(),
                application.draft().title(),
                call,
                ApplicationReference.applicantOf(application),
                application.state(),
                granted,
                granted == null ? null : new Money(settlement.paid(), granted.unit()),
                granted == null ? null : new Money(settlement.left(), granted.unit()),
                due.stream().map(report -> report.requirement().key()).toList(),
                due.isEmpty() ? null : due.getFirst().requirement().dueOn(),
                due.stream()
                        .filter(report -> report.isOverdue(today))
                        .map(report -> report.requirement().key())
                        .toList());
    }
}
