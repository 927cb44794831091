package no.spinn.matching.partner.api;

/** On which side of a request somebody is. */
enum ContactRole {
    ASKER,
    ASKED
}
