package no.spinn.matching.organisation.partner;

import java.util.Set;

/**
 * What an organisation publishes of itself.
 *
 * @param country ISO 3166-1 alpha-2
 * @param themes what it works on; codes of {@code project.themes}
 * @param roles what it can be in a project; codes of {@code applicant.role}
 * @param seeks what it looks for in others; codes of the same
 * @param contact how to reach it, for those with whom contact was agreed
 */
public record Offer(
        String name,
        String country,
        String description,
        Set<String> themes,
        Set<String> roles,
        Set<String> seeks,
        String contact) {}
