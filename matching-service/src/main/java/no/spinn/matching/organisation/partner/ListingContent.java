package no.spinn.matching.organisation.partner;

import java.util.Set;

/**
 * The content of a listing.
 *
 * @param country ISO 3166-1 alpha-2
 * @param themes what the organisation works on; codes of {@code project.themes}
 * @param roles the roles that it can have in a project; codes of {@code applicant.role}
 * @param seeks the roles that it seeks in partners; codes of {@code applicant.role}
 * @param contact its contact address, visible only after a request for contact is accepted
 * @param openToAll whether anybody may read it, except the contact address; otherwise only organisations with a token
 */
public record ListingContent(
        String name,
        String country,
        String description,
        Set<String> themes,
        Set<String> roles,
        Set<String> seeks,
        String contact,
        boolean openToAll) {}
