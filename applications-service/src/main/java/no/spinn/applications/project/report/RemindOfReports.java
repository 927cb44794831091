package no.spinn.applications.project.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.spinn.applications.project.report.ReportAnnouncements.News;
import no.spinn.kit.time.DatabaseClock;
import no.spinn.kit.time.OsloDays;

/**
 * Tells of reports that are due soon, and of those that are overdue, each once. Every replica looks; one that has locked a
 * report tells of it and notes that in one transaction, and the others pass it by.
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

    /** Tells what is to be told at this instant. */
    void remindAt(Instant now) {
        LocalDate today = OsloDays.at(now);
        // Overdue first: of what is already late nobody needs to hear that it is due soon.
        while (QuarkusTransaction.requiringNew().call(() -> tellOverdue(today, now)) == BATCH) {
            // the next ones
        }
        while (QuarkusTransaction.requiringNew().call(() -> tellDueSoon(today, now)) == BATCH) {
            // the next ones
        }
    }

    private int tellOverdue(LocalDate today, Instant now) {
        List<Report> overdue = reports.untoldOverdueOn(today, BATCH);
        overdue.forEach(report -> {
            report.toldOverdue(now);
            announcements.announce(report, News.OVERDUE);
        });
        return overdue.size();
    }

    private int tellDueSoon(LocalDate today, Instant now) {
        List<Report> due = reports.untoldDueBy(today.plus(settings.before()), BATCH);
        due.forEach(report -> {
            report.toldDueSoon(now);
            announcements.announce(report, News.DUE_SOON);
        });
        return due.size();
    }
}
