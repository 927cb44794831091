package no.spinn.applications.project.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.application.MoveApplication;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.project.report.ReportAnnouncements.News;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.time.DatabaseClock;
import org.jspecify.annotations.Nullable;

/** Records deliveries of reports, and approves the reports or sends them back. The act of each method has begun. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HandleReport {

    private final Reports reports;
    private final MoveApplication moveApplication;
    private final ReportAnnouncements announcements;
    private final DatabaseClock clock;
    private final Audit audit;

    HandleReport(
            Reports reports,
            MoveApplication moveApplication,
            ReportAnnouncements announcements,
            DatabaseClock clock,
            Audit audit) {
        this.reports = reports;
        this.moveApplication = moveApplication;
        this.announcements = announcements;
        this.clock = clock;
        this.audit = audit;
    }

    /** Records the delivery of a report, which may be late. The final report comes after all others. */
    public void deliver(ReportCase asked, ReportContent content) {
        Application application = asked.application();
        Report report = asked.report();
        boolean ends = ends(application, report);
        if (ends) {
            requireOthersDelivered(application);
        }
        Instant now = clock.now();
        report.deliver(content, now);
        reports.add(new ReportDelivery(report.id(), content, now));
        announce(report, News.DELIVERED, null);
        if (ends) {
            moveApplication.move(application, Act.REPORT_FINALLY, null);
        }
    }

    /** Whether the delivery of this report ends the project. */
    static boolean ends(Application application, Report report) {
        return report.requirement().kind() == ReportKind.FINAL && Act.REPORT_FINALLY.isLegalFrom(application.state());
    }

    /** Returns the reports that the applicant has to deliver before the final one. */
    static List<Report> waitedForBefore(List<Report> reports) {
        return reports.stream()
                .filter(report -> report.requirement().kind() != ReportKind.FINAL
                        && report.state().isWaitedFor())
                .toList();
    }

    /** Approves a report for the provider. */
    public void approve(Report report) {
        report.approve(clock.now());
        announce(report, News.APPROVED, null);
    }

    /** Sends a report back, so that the applicant delivers it again. */
    public void sendBack(Report report, String reason) {
        report.sendBack(reason, clock.now());
        announce(report, News.RETURNED, reason);
    }

    private void requireOthersDelivered(Application application) {
        List<Fault> missing = waitedForBefore(reports.of(application.id())).stream()
                .map(report -> ReportIssue.NOT_DELIVERED.at(
                        Pointer.ROOT.to("reports").to(report.requirement().key())))
                .toList();
        if (!missing.isEmpty()) {
            throw new ApplicationRefused(
                    ApplicationProblem.REPORTS_MISSING, ApplicationDetail.OTHER_REPORTS_FIRST.words(), missing);
        }
    }

    private void announce(Report report, News news, @Nullable String reason) {
        audit.record(new AuditEntry(
                switch (news) {
                    case DELIVERED -> "deliver_report";
                    case RETURNED -> "return_report";
                    case APPROVED -> "approve_report";
                    case DUE_SOON, OVERDUE -> throw new IllegalArgumentException("reminders are not acts of a caller");
                },
                "application",
                report.applicationId().toString(),
                null,
                null,
                reason,
                Map.of("report", report.requirement().key())));
        announcements.announce(report, news);
    }
}
