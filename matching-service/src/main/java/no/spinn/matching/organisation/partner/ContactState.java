package no.spinn.matching.organisation.partner;

/** Where a request for contact is. */
public enum ContactState {
    REQUESTED,
    ACCEPTED,
    REFUSED
}
