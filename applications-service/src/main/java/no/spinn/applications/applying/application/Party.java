package no.spinn.applications.applying.application;

/** On which side of an application an organisation stands. */
public enum Party {
    /** The organisation that holds the application. */
    APPLICANT,
    /** The organisation behind the call, which decides. */
    PROVIDER,
    /** An organisation that has confirmed that it takes part, as a partner or as a member. */
    PARTNER
}
