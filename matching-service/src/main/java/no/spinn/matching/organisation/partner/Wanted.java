package no.spinn.matching.organisation.partner;

import java.util.Optional;
import java.util.Set;
import no.spinn.matching.language.condition.FactValue;
import no.spinn.matching.language.condition.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks for.
 *
 * @param themes what both work on
 * @param role what whoever looks is in the project; null where that is not known
 * @param country where; null for anywhere
 * @param notCountry where not; null for nowhere
 */
public record Wanted(
        Set<String> themes,
        @Nullable String role,
        @Nullable String country,
        @Nullable String notCountry) {

    private static final String THEMES = "project.themes";
    private static final String ROLE = "applicant.role";

    /** By what a profile says of its project; empty where it does not say what it is about. */
    public static Optional<Wanted> by(Facts facts, @Nullable String country, @Nullable String notCountry) {
        String role = facts.values().get(ROLE) instanceof FactValue.Code(String code) ? code : null;
        return facts.values().get(THEMES) instanceof FactValue.Codes(Set<String> themes) && !themes.isEmpty()
                ? Optional.of(new Wanted(themes, role, country, notCountry))
                : Optional.empty();
    }
}
