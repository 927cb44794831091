package no.spinn.applications.project.report;

/** How far a report has come. */
public enum ReportState {
    /** Waited for. */
    DUE,
    DELIVERED,
    /** Sent back, and waited for again. */
    RETURNED,
    APPROVED;

    static ReportState initial() {
        return DUE;
    }

    /** Whether the applicant has to deliver it. */
    public boolean isWaitedFor() {
        return ReportAct.DELIVER.isLegalFrom(this);
    }

    /** Whether nothing is left to do with it. */
    public boolean isApproved() {
        return this == APPROVED;
    }
}
