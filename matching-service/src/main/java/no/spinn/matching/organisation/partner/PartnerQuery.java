package no.spinn.matching.organisation.partner;

import java.util.Optional;
import java.util.Set;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import org.jspecify.annotations.Nullable;

/**
 * A search for partners.
 *
 * @param themes the themes of the project
 * @param role the role of the searching organisation in the project; null where it is unknown
 * @param country only this country; null for all
 * @param notCountry all countries except this one; null for no exception
 */
public record PartnerQuery(
        Set<String> themes,
        @Nullable String role,
        @Nullable String country,
        @Nullable String notCountry) {

    private static final String THEMES = "project.themes";
    private static final String ROLE = "applicant.role";

    /** A search by the facts of a profile; empty where the profile has no themes. */
    public static Optional<PartnerQuery> of(Facts facts, @Nullable String country, @Nullable String notCountry) {
        String role = facts.values().get(ROLE) instanceof FactValue.Code(String code) ? code : null;
        return facts.values().get(THEMES) instanceof FactValue.Codes(Set<String> themes) && !themes.isEmpty()
                ? Optional.of(new PartnerQuery(themes, role, country, notCountry))
                : Optional.empty();
    }
}
