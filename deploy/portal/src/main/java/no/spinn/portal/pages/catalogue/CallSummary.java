package no.spinn.portal.pages.catalogue;

import java.time.Instant;
import no.spinn.portal.pages.page.Money;
import org.jspecify.annotations.Nullable;

/**
 * A call in a list.
 *
 * @param closesAt null for continuous intake
 * @param amountLimits null when applicants ask for no sum, or no limit is known
 */
public record CallSummary(
        String id,
        String state,
        String title,
        String summary,
        Reference instrument,
        Provider provider,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable AmountLimits amountLimits,
        @Nullable Money budget) {

    public boolean isOpen() {
        return state.equals("open");
    }
}
