package no.spinn.applications.applying.partner;

/** As what an organisation takes part beside the applicant. */
public enum Participation {
    /** Does or pays its share. */
    PARTNER,
    /** The applicant applies on its behalf, as its coordinator. */
    MEMBER
}
