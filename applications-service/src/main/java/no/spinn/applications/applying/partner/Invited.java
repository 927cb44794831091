package no.spinn.applications.applying.partner;

import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited.
 *
 * @param organisation as its own tokens will name it, also when it is a foreign one
 * @param country ISO 3166-1 alpha-2
 * @param participation as what
 * @param contribution what it is to do or to pay, in the applicant's words
 */
public record Invited(
        OrganisationId organisation,
        String name,
        String country,
        Participation participation,
        @Nullable String contribution) {}
