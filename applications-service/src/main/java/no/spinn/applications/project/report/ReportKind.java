package no.spinn.applications.project.report;

/** The kind of a report. */
public enum ReportKind {
    PROGRESS,
    FINANCIAL,
    /** The report that ends the project. Each agreement has exactly one. */
    FINAL
}
