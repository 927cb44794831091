package no.spinn.instruments.catalogue.call;

import org.jspecify.annotations.Nullable;

/**
 * The limits of grants to one type of applicants.
 *
 * @param applicantType a code of {@code organisation.sector}
 * @param amounts the limits of the amount in one application of theirs, instead of those of the call
 * @param maximumRate the maximum share of a project's cost, as a decimal string between 0 and 1
 */
public record GrantLimit(
        String applicantType,
        @Nullable AmountLimits amounts,
        @Nullable String maximumRate) {}
