package no.spinn.instruments.catalogue.call;

import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** The limits of the amount in one application, inclusive; null is no limit. */
public record AmountLimits(
        @Nullable Money minimum, @Nullable Money maximum) {}
