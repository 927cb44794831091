package no.spinn.matching.organisation.partner;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A listing that matches a search.
 *
 * @param fit from 0 to 1
 */
public record FoundPartner(
        UUID listingId,
        String organisation,
        String name,
        String country,
        String description,
        Set<String> themes,
        Set<String> roles,
        Set<String> seeks,
        BigDecimal fit) {

    /** The themes that both have. */
    public Set<String> shared(PartnerQuery query) {
        Set<String> shared = new TreeSet<>(themes);
        shared.retainAll(query.themes());
        return shared;
    }

    /** Whether it seeks the role of the profile; null where the profile has none. */
    public @Nullable Boolean seeks(PartnerQuery query) {
        return query.role() == null ? null : seeks.contains(query.role());
    }

    /** Its roles other than that of the profile. */
    public Set<String> otherRoles(PartnerQuery query) {
        Set<String> others = new TreeSet<>(roles);
        others.removeIf(role -> role.equals(query.role()));
        return others;
    }
}
