package no.spinn.criteria.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.kit.value.Money;

/** Random facts and conditions. There are few facts, codes and values, so that tests and values often meet. */
public final class ConditionArbitraries {

    private static final List<String> FACTS = List.of("a", "b", "c");
    private static final List<String> CODES = List.of("x", "y", "z");
    private static final List<String> NUMBERS =
            List.of("0", "-1", "1", "1.0", "0.999999999999999999999999", "2", "1E+20", "-1E-30", "1E+999999999", "40");

    private ConditionArbitraries() {}

    public static Arbitrary<Facts> facts() {
        return Arbitraries.maps(Arbitraries.of(FACTS), value()).map(Facts::new);
    }

    public static Arbitrary<Condition> conditions() {
        Arbitrary<List<Condition>> parts =
                Arbitraries.lazy(ConditionArbitraries::conditions).list().ofMaxSize(3);
        Arbitrary<Condition> test =
                Combinators.combine(Arbitraries.of(FACTS), operator()).as(Condition.Test::new);
        return Arbitraries.lazyOf(
                () -> test,
                () -> test,
                () -> test,
                () -> conditions().map(Condition.Not::new),
                () -> parts.map(Condition.All::new),
                () -> parts.map(Condition.Any::new),
                () -> terms(),
                () -> Arbitraries.just(new Condition.NotUnderstood("newer", null)));
    }

    /** Conditions with the shapes of the terms of calls. */
    public static Arbitrary<Condition> terms() {
        Arbitrary<String> facts = Arbitraries.of(FACTS);
        Arbitrary<Condition> code = Arbitraries.oneOf(List.of(
                Combinators.combine(facts, codes().map(Operator.OneOf::new)).as(Condition.Test::new),
                Combinators.combine(facts, Arbitraries.of(CODES).map(FactValue.Code::new))
                        .as((fact, type) -> new Condition.Not(new Condition.Test(fact, new Operator.Equals(type))))));
        Arbitrary<Condition> limit = Combinators.combine(
                        facts, Arbitraries.oneOf(value().map(Operator.AtLeast::new), value().map(Operator.AtMost::new)))
                .as(Condition.Test::new);
        Arbitrary<Condition> window = Combinators.combine(
                        facts, Arbitraries.oneOf(day().map(Operator.Before::new), day().map(Operator.After::new)))
                .as((fact, operator) -> new Condition.Not(new Condition.Test(fact, operator)));
        return Arbitraries.oneOf(List.of(
                Combinators.combine(code, limit).as((type, most) -> new Condition.Any(List.of(type, most))),
                code,
                limit,
                window));
    }

    private static Arbitrary<Operator> operator() {
        Arbitrary<FactValue.Day> day = day();
        return Arbitraries.oneOf(List.of(
                value().map(Operator.Equals::new),
                codes().map(Operator.OneOf::new),
                codes().map(Operator.AnyOf::new),
                codes().map(Operator.AllOf::new),
                codes().map(Operator.NoneOf::new),
                value().map(Operator.AtLeast::new),
                value().map(Operator.AtMost::new),
                Combinators.combine(value(), value()).as(Operator.Between::new),
                day.map(Operator.Before::new),
                day.map(Operator.After::new)));
    }

    private static Arbitrary<FactValue> value() {
        return Arbitraries.oneOf(List.of(
                Arbitraries.of(true, false).map(FactValue.Bool::new),
                Arbitraries.of(NUMBERS).map(number -> new FactValue.Number(new BigDecimal(number))),
                Combinators.combine(
                                Arbitraries.of("0", "1.00", "1.01", "999999999999999.99"), Arbitraries.of("NOK", "EUR"))
                        .as((amount, currency) -> new FactValue.Amount(Money.of(amount, currency))),
                day(),
                Arbitraries.of(CODES).map(FactValue.Code::new),
                codes().map(FactValue.Codes::new)));
    }

    private static Arbitrary<FactValue.Day> day() {
        return Arbitraries.of("2026-12-31", "2027-01-01", "2027-03-01", "1969-12-31")
                .map(day -> new FactValue.Day(LocalDate.parse(day)));
    }

    private static Arbitrary<Set<String>> codes() {
        return Arbitraries.of(CODES).set().ofMaxSize(3);
    }
}
