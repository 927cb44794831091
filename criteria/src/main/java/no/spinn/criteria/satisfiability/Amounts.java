package no.spinn.criteria.satisfiability;

import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.value.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of money. A test on an amount in one currency neither holds nor fails for an amount in another currency, so each
 * outcome determines the currency.
 *
 * @param currency null while no test has determined it
 */
record Amounts(@Nullable Currency currency, Interval amounts) implements Domain {

    @Override
    public Optional<Domain> narrow(Operator operator, boolean holds) {
        Currency tested = currencyOf(operator);
        if (currency != null && !currency.equals(tested)) {
            return Optional.empty();
        }
        return amounts.within(operator, holds).map(left -> new Amounts(tested, left));
    }

    @Override
    public int size() {
        return amounts.size();
    }

    /** Whether a fact is tested in more than one currency. */
    static boolean inSeveralCurrencies(Stream<Condition> conditions) {
        Map<String, Currency> currencies = new HashMap<>();
        return conditions.flatMap(Condition::tests).anyMatch(test -> {
            Currency tested = currencyOf(test.operator());
            Currency first = tested == null ? null : currencies.putIfAbsent(test.fact(), tested);
            return first != null && !first.equals(tested);
        });
    }

    private static @Nullable Currency currencyOf(Operator operator) {
        return operator.compares().map(Kind::unit).orElse(null);
    }
}
