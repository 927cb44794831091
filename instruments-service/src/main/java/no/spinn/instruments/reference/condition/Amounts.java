package no.spinn.instruments.reference.condition;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of money. A test on an amount in one currency neither holds nor fails for an amount in another currency, so each
 * outcome determines the currency.
 *
 * @param currency null while no test has determined it
 */
record Amounts(@Nullable String currency, Interval amounts) implements Domain {

    @Override
    public Optional<Domain> narrow(Condition.Test test, boolean holds) {
        String tested = currencyOf((Map<?, ?>) test.operand());
        if (currency != null && !currency.equals(tested)) {
            return Optional.empty();
        }
        return amounts.narrow(test.operator(), test.operand(), holds).map(left -> new Amounts(tested, left));
    }

    @Override
    public int size() {
        return amounts.size();
    }

    /** Whether a fact is tested in more than one currency. */
    static boolean inSeveralCurrencies(Stream<Condition> conditions) {
        Map<String, String> currencies = new HashMap<>();
        return conditions
                .flatMap(Condition::tests)
                .filter(test -> test.operand() instanceof Map<?, ?> operand && isMoney(operand))
                .anyMatch(test -> {
                    String currency = currencyOf((Map<?, ?>) test.operand());
                    return !currency.equals(currencies.computeIfAbsent(test.fact(), fact -> currency));
                });
    }

    private static boolean isMoney(Map<?, ?> operand) {
        return operand.containsKey("currency") || operand.get("from") instanceof Map;
    }

    private static String currencyOf(Map<?, ?> operand) {
        Object currency =
                operand.get("from") instanceof Map<?, ?> from ? from.get("currency") : operand.get("currency");
        return (String) Objects.requireNonNull(currency);
    }
}
