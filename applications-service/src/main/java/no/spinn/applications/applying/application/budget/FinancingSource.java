package no.spinn.applications.applying.application.budget;

/** Where the money comes from (finansieringskilder). */
public enum FinancingSource {
    /** The applicant's own budget, working hours included (egenandel). */
    OWN_SHARE,
    /** What is applied for. */
    GRANT,
    /** Partners, and grants from others. */
    OTHER
}
