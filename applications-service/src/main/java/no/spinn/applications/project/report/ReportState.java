package no.spinn.applications.project.report;

/** The state of a report. */
public enum ReportState {
    /** The applicant has yet to deliver the report. */
    DUE,
    DELIVERED,
    /** The provider has sent the report back, and the applicant has to deliver it again. */
    RETURNED,
    APPROVED;

    static ReportState initial() {
        return DUE;
    }

    /** Whether the applicant has to deliver the report. */
    public boolean isWaitedFor() {
        return ReportAct.DELIVER.isLegalFrom(this);
    }

    /** Whether the provider has approved the report. */
    public boolean isApproved() {
        return this == APPROVED;
    }
}
