package no.spinn.matching.organisation.partner.api;

/** The side of a request for contact. */
enum ContactRole {
    ASKER,
    ASKED
}
