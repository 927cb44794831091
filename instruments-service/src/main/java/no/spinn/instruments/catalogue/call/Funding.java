package no.spinn.instruments.catalogue.call;

import java.util.List;
import java.util.Objects;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The money of a call.
 *
 * @param amountLimits null when applicants apply for no sum, or when no sum is limited
 * @param grantLimits the limits of types of applicants that have their own, at most one for each type
 */
public record Funding(@Nullable Money budget, @Nullable AmountLimits amountLimits, List<GrantLimit> grantLimits) {

    /** The list is empty where an earlier version stored none. */
    public Funding {
        grantLimits = orEmpty(grantLimits);
    }

    /** Whether applicants apply for money. */
    boolean grantsAmounts() {
        return amountLimits != null || !grantLimits.isEmpty();
    }

    private static List<GrantLimit> orEmpty(@Nullable List<GrantLimit> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
