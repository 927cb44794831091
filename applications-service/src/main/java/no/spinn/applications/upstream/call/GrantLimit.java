package no.spinn.applications.upstream.call;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one type of applicants may be granted.
 *
 * @param applicantType a code of {@code organisation.sector}
 * @param maximumRate of a project's cost, between 0 and 1
 */
public record GrantLimit(
        String applicantType,
        @Nullable AmountLimits amounts,
        @Nullable BigDecimal maximumRate) {}
