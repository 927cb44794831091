package no.spinn.matching.organisation.partner;

/** The state of a request for contact. */
public enum ContactState {
    REQUESTED,
    ACCEPTED,
    REFUSED
}
