package no.spinn.applications.record.barometer;

/** What projects are grouped by. */
public enum Dimension {
    /** Of the decision. */
    YEAR,
    /** Of the applicant. */
    SECTOR,
    /** Of the applicant, by the first two digits of its municipality's number. */
    COUNTY,
    /** That was applied for, by its slug. */
    INSTRUMENT
}
