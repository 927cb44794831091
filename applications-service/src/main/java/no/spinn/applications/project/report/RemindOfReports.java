package no.spinn.applications.project.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.spinn.applications.common.time.DatabaseClock;
import no.spinn.applications.common.time.OsloDays;
import no.spinn.applications.project.report.ReportAnnouncements.News;

/**
 * Announces each report that is due soon, and each report that is overdue, once. Every replica polls. The replica that
 * locks a report announces and marks it in one transaction, and the others skip it.
 */
@ApplicationScoped
class RemindOfReports {

    private static final int BATCH = 100;

    private final Reports reports;
    private final ReportAnnouncements announcements;
    private final ReminderSettings settings;
    private final DatabaseClock clock;

    RemindOfReports(
            Reports reports, ReportAnnouncements announcements, ReminderSettings settings, DatabaseClock clock) {
        this.reports = reports;
        this.announcements = announcements;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "${spinn.reminders.every:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        remindAt(QuarkusTransaction.requiringNew().call(clock::now));
    }

    /** Announces the reminders that are due at this instant. */
    void remindAt(Instant now) {
        LocalDate today = OsloDays.at(now);
        // Overdue reports come first, so that no report is announced as due soon when it is already late.
        while (QuarkusTransaction.requiringNew().call(() -> remindOfOverdue(today, now)) == BATCH) {
            // the next batch
        }
        while (QuarkusTransaction.requiringNew().call(() -> remindOfDueSoon(today, now)) == BATCH) {
            // the next batch
        }
    }

    private int remindOfOverdue(LocalDate today, Instant now) {
        List<Report> overdue = reports.overdueWithoutReminder(today, BATCH);
        overdue.forEach(report -> {
            report.recordOverdueReminder(now);
            announcements.announce(report, News.OVERDUE);
        });
        return overdue.size();
    }

    private int remindOfDueSoon(LocalDate today, Instant now) {
        List<Report> due = reports.dueWithoutReminder(today.plus(settings.before()), BATCH);
        due.forEach(report -> {
            report.recordDueSoonReminder(now);
            announcements.announce(report, News.DUE_SOON);
        });
        return due.size();
    }
}
