package no.spinn.applications.upstream.call;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a grant for one type of applicant.
 *
 * @param applicantType a code of {@code organisation.sector}
 * @param maximumRate the largest share of the project's cost, between 0 and 1
 */
public record GrantLimit(
        String applicantType,
        @Nullable AmountLimits amounts,
        @Nullable BigDecimal maximumRate) {}
