package no.spinn.matching.partner;

/** Where a request for contact is. */
public enum ContactState {
    REQUESTED,
    ACCEPTED,
    REFUSED
}
