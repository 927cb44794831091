package no.spinn.applications.applying.application;

/** The side of an application on which an organisation is. */
public enum Party {
    /** The organisation that applies. */
    APPLICANT,
    /** The organisation that published the call and decides. */
    PROVIDER,
    /** An organisation that has confirmed its participation, as a partner or as a member. */
    PARTNER
}
