package no.spinn.instruments.catalogue.call;

import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** How much one application may ask for, inclusive; a missing end is no limit. */
public record AmountLimits(
        @Nullable Money minimum, @Nullable Money maximum) {}
