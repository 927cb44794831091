package no.spinn.applications.project.report;

/** Announces changes of reports and reminders of them. */
public interface ReportAnnouncements {

    /** Announces the news of a report, in the transaction of the change. */
    void announce(Report report, News news);

    /** The news that can be announced about a report. */
    enum News {
        DUE_SOON,
        OVERDUE,
        DELIVERED,
        RETURNED,
        APPROVED
    }
}
