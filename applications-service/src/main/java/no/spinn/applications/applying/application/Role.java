package no.spinn.applications.applying.application;

/** On which side of one application an organisation stands. What each may see is in {@link Part}. */
public enum Role {
    /** Holds the application. */
    APPLICANT,
    /** Made the call, and decides. */
    PROVIDER,
    /** Has confirmed that it takes part in the project. */
    PARTNER,
    /** Has confirmed that the applicant applies on its behalf, as its coordinator. */
    MEMBER,
    /** Assesses the application for the provider. */
    ASSESSOR,
    /** Has an appeal before it. */
    APPEAL_BODY
}
