package no.spinn.applications.call;

import java.util.Optional;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** The smallest and the largest sum that one application may ask for. */
public record AmountLimits(
        @Nullable Money minimum, @Nullable Money maximum) {

    /** What is wrong with an amount that stands at {@code pointer}. */
    public Optional<Fault> fault(Money amount, String pointer) {
        Money limit = minimum == null ? maximum : minimum;
        if (limit != null && !limit.unit().equals(amount.unit())) {
            return Optional.of(new Fault(pointer, "wrong_currency", "the call counts in " + limit.currency()));
        }
        if (minimum != null && amount.compareTo(minimum) < 0) {
            return Optional.of(new Fault(pointer, "below_minimum", "the least sum is " + minimum.amount()));
        }
        if (maximum != null && amount.compareTo(maximum) > 0) {
            return Optional.of(new Fault(pointer, "above_maximum", "the largest sum is " + maximum.amount()));
        }
        return Optional.empty();
    }
}
