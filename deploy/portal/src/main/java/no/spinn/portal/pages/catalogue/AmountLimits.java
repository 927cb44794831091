package no.spinn.portal.pages.catalogue;

import no.spinn.portal.pages.page.Money;
import org.jspecify.annotations.Nullable;

/** The limits of what one application may ask for. */
public record AmountLimits(
        @Nullable Money minimum, @Nullable Money maximum) {}
