package no.spinn.matching.organisation.partner;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that may be a partner.
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

    /** What both work on. */
    public Set<String> shared(Wanted wanted) {
        Set<String> shared = new TreeSet<>(themes);
        shared.retainAll(wanted.themes());
        return shared;
    }

    /** Whether it looks for what the other one is; null where nobody knows what that is. */
    public @Nullable Boolean seeks(Wanted wanted) {
        return wanted.role() == null ? null : seeks.contains(wanted.role());
    }

    /** What it can be that the other one is not. */
    public Set<String> otherRoles(Wanted wanted) {
        Set<String> others = new TreeSet<>(roles);
        others.removeIf(role -> role.equals(wanted.role()));
        return others;
    }
}
