package no.spinn.instruments.catalogue.call;

import org.jspecify.annotations.Nullable;

/**
 * How much applicants of one type may be granted, where types differ.
 *
 * @param applicantType a code of {@code organisation.sector}
 * @param amounts how much one application of theirs may ask for, instead of the call's own limits
 * @param maximumRate the largest share of a project's cost, as a decimal string between 0 and 1
 */
public record GrantLimit(
        String applicantType,
        @Nullable AmountLimits amounts,
        @Nullable String maximumRate) {}
