package no.spinn.applications.project.report;

/** How others hear of a report. */
public interface ReportAnnouncements {

    /** Tells what has happened to it, in the transaction of what has happened. */
    void announce(Report report, News news);

    /** What is told of reports. */
    enum News {
        DUE_SOON,
        OVERDUE,
        DELIVERED,
        RETURNED,
        APPROVED
    }
}
