package no.spinn.instruments.catalogue.call.api;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.spinn.instruments.catalogue.call.AmountLimits;
import no.spinn.instruments.catalogue.call.CallIssue;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** All sums of a call are in one currency; otherwise grants could be compared neither with the limits nor with the budget. */
final class OneCurrency {

    private OneCurrency() {}

    /** Adds a fault at each sum whose currency differs from that of the first. */
    static void check(CallRequest request, Faults faults) {
        Map<String, Money> sums = sums(request);
        sums.values().stream().map(Money::unit).findFirst().ifPresent(first -> checkAgainst(first, sums, faults));
    }

    private static void checkAgainst(Currency first, Map<String, Money> sums, Faults faults) {
        sums.forEach((pointer, sum) -> {
            if (!sum.unit().equals(first)) {
                faults.add(CallIssue.MIXED_CURRENCIES.at(pointer, Map.of("currency", first)));
            }
        });
    }

    private static Map<String, Money> sums(CallRequest request) {
        Map<String, Money> sums = new LinkedHashMap<>();
        put("/budget", request.budget, sums);
        putLimits("/amountLimits", request.amountLimits, sums);
        List<GrantLimitRequest> limits = Objects.requireNonNullElse(request.grantLimits, List.of());
        for (int i = 0; i < limits.size(); i++) {
            if (limits.get(i) != null) {
                putLimits("/grantLimits/%d/amounts".formatted(i), limits.get(i).amounts(), sums);
            }
        }
        return sums;
    }

    private static void putLimits(String pointer, @Nullable AmountLimits limits, Map<String, Money> sums) {
        if (limits != null) {
            put(pointer + "/minimum", limits.minimum(), sums);
            put(pointer + "/maximum", limits.maximum(), sums);
        }
    }

    private static void put(String pointer, @Nullable Money sum, Map<String, Money> sums) {
        if (sum != null) {
            sums.put(pointer, sum);
        }
    }
}
