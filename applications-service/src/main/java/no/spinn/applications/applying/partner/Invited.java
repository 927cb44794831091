package no.spinn.applications.applying.partner;

import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that is to be invited.
 *
 * @param organisation the identifier in its own tokens, also for a foreign organisation
 * @param country ISO 3166-1 alpha-2
 * @param participation whether it is to be a partner or a member
 * @param contribution the work or the money that it is to contribute, in the applicant's words
 */
public record Invited(
        OrganisationId organisation,
        String name,
        String country,
        Participation participation,
        @Nullable String contribution) {}
