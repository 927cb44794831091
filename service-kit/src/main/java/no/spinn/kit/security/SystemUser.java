package no.spinn.kit.security;

import java.util.List;
import java.util.UUID;

/**
 * A system user of Altinn: what a customer has registered so that the system of a vendor may act for it.
 *
 * @param ids of the registrations of the customer for this system, at least one
 * @param organisation the customer
 */
record SystemUser(List<UUID> ids, OrganisationId organisation) {}
