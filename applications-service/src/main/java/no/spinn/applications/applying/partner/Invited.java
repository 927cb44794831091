package no.spinn.applications.applying.partner;

import java.util.Map;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that is to be invited.
 *
 * @param organisation the identifier in its own tokens, also for a foreign organisation
 * @param country ISO 3166-1 alpha-2
 * @param participation whether it is to be a partner or a member
 * @param facts what is about the organisation, by fact id, as JSON; only a member has any
 * @param contribution the work or the money that it is to contribute, in the applicant's words
 */
public record Invited(
        OrganisationId organisation,
        String name,
        String country,
        Participation participation,
        Map<String, Object> facts,
        @Nullable String contribution) {

    /** The same with these facts. */
    public Invited with(Map<String, Object> otherFacts) {
        return new Invited(organisation, name, country, participation, otherFacts, contribution);
    }
}
