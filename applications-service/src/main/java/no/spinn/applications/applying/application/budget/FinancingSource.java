package no.spinn.applications.applying.application.budget;

/** Where the money comes from (finansieringskilder). */
public enum FinancingSource {
    /** The applicant's own budget, including working hours (egenandel). */
    OWN_SHARE,
    /** The amount applied for. */
    GRANT,
    /** Partners, and grants from others. */
    OTHER
}
