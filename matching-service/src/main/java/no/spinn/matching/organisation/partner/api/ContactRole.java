package no.spinn.matching.organisation.partner.api;

/** On which side of a request somebody is. */
enum ContactRole {
    ASKER,
    ASKED
}
