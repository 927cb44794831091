package no.spinn.applications.upstream.call;

import java.util.Map;
import java.util.Optional;
import no.spinn.applications.common.issue.DraftIssue;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** The smallest and the largest amount that one application may ask for. */
public record AmountLimits(
        @Nullable Money minimum, @Nullable Money maximum) {

    /** Returns the fault of an amount, with the given pointer. */
    public Optional<Fault> fault(Money amount, Pointer place) {
        Money limit = minimum == null ? maximum : minimum;
        if (limit != null && !limit.unit().equals(amount.unit())) {
            return Optional.of(DraftIssue.AMOUNT_IN_WRONG_CURRENCY.at(place, Map.of("currency", limit.currency())));
        }
        if (minimum != null && amount.compareTo(minimum) < 0) {
            return Optional.of(DraftIssue.AMOUNT_BELOW_MINIMUM.at(place, words(minimum)));
        }
        if (maximum != null && amount.compareTo(maximum) > 0) {
            return Optional.of(DraftIssue.AMOUNT_ABOVE_MAXIMUM.at(place, words(maximum)));
        }
        return Optional.empty();
    }

    private static Map<String, String> words(Money limit) {
        return Map.of("amount", limit.amount(), "currency", limit.currency());
    }
}
