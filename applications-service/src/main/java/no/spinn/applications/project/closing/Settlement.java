package no.spinn.applications.project.closing;

import java.math.BigDecimal;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The settlement of a grant.
 *
 * @param granted null when no amount was granted
 * @param paid the sum of the payments, without reversed ones
 */
public record Settlement(@Nullable Money granted, BigDecimal paid) {

    /** Returns the part of the grant that has not been paid. */
    public BigDecimal left() {
        return granted == null ? BigDecimal.ZERO : granted.value().subtract(paid);
    }
}
