package no.spinn.applications.applying.partner;

/** The way in which an organisation participates beside the applicant. */
public enum Participation {
    /** Contributes work or money. */
    PARTNER,
    /** The applicant, as its coordinator, applies on its behalf. */
    MEMBER
}
