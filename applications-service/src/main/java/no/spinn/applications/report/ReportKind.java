package no.spinn.applications.report;

/** What a report is about. */
public enum ReportKind {
    PROGRESS,
    FINANCIAL,
    /** Ends the project. There is one. */
    FINAL
}
