package no.spinn.instruments.reference.condition;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Conditions that read like a sentence. */
public final class Conditions {

    private Conditions() {}

    public static Condition all(Condition... parts) {
        return new Condition.All(List.of(parts));
    }

    public static Condition any(Condition... parts) {
        return new Condition.Any(List.of(parts));
    }

    public static Condition any(Stream<? extends Condition> parts) {
        return new Condition.Any(parts.<Condition>map(part -> part).toList());
    }

    public static Condition not(Condition condition) {
        return new Condition.Not(condition);
    }

    public static Condition equal(String fact, Object value) {
        return new Condition.Test(fact, Operator.EQUALS, value);
    }

    public static Condition oneOf(String fact, String... codes) {
        return new Condition.Test(fact, Operator.ONE_OF, List.of(codes));
    }

    public static Condition anyOf(String fact, String... codes) {
        return new Condition.Test(fact, Operator.ANY_OF, List.of(codes));
    }

    public static Condition allOf(String fact, String... codes) {
        return new Condition.Test(fact, Operator.ALL_OF, List.of(codes));
    }

    public static Condition noneOf(String fact, String... codes) {
        return new Condition.Test(fact, Operator.NONE_OF, List.of(codes));
    }

    public static Condition atLeast(String fact, Object least) {
        return new Condition.Test(fact, Operator.AT_LEAST, least);
    }

    public static Condition atMost(String fact, Object most) {
        return new Condition.Test(fact, Operator.AT_MOST, most);
    }

    public static Condition moreThan(String fact, Object value) {
        return not(atMost(fact, value));
    }

    public static Condition lessThan(String fact, Object value) {
        return not(atLeast(fact, value));
    }

    public static Condition between(String fact, Object from, Object to) {
        return new Condition.Test(fact, Operator.BETWEEN, Map.of("from", from, "to", to));
    }

    public static Condition before(String fact, String day) {
        return new Condition.Test(fact, Operator.BEFORE, day);
    }

    public static Condition after(String fact, String day) {
        return new Condition.Test(fact, Operator.AFTER, day);
    }

    public static Map<String, Object> nok(String amount) {
        return Map.of("amount", amount, "currency", "NOK");
    }

    public static Map<String, Object> eur(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}
