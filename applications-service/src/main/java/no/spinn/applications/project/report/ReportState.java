package no.spinn.applications.project.report;

/** How far a report has come. */
public enum ReportState {
    /** Waited for. */
    DUE,
    DELIVERED,
    /** Sent back, and waited for again. */
    RETURNED,
    APPROVED;

    /** Whether the applicant has to deliver it. */
    public boolean isWaitedFor() {
        return this == DUE || this == RETURNED;
    }
}
