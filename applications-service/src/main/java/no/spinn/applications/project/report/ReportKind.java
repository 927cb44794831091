package no.spinn.applications.project.report;

/** What a report is about. */
public enum ReportKind {
    PROGRESS,
    FINANCIAL,
    /** Ends the project. There is one. */
    FINAL
}
