package no.spinn.applications.record.barometer;

/** The dimensions by which projects are grouped. */
public enum Dimension {
    /** The year of the decision. */
    YEAR,
    /** The sector of the applicant. */
    SECTOR,
    /** The county of the applicant, as it is today: see {@link Counties}. */
    COUNTY,
    /** The slug of the instrument that was applied for. */
    INSTRUMENT
}
