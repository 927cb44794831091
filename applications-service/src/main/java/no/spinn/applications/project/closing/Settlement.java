package no.spinn.applications.project.closing;

import java.math.BigDecimal;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where the money of a grant is.
 *
 * @param granted null when no sum was
 * @param paid without what was reversed
 */
public record Settlement(@Nullable Money granted, BigDecimal paid) {

    /** What was granted and has not been paid. */
    public BigDecimal left() {
        return granted == null ? BigDecimal.ZERO : granted.value().subtract(paid);
    }
}
