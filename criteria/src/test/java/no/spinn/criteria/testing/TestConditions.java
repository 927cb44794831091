package no.spinn.criteria.testing;

import static no.spinn.criteria.condition.Conditions.atLeast;
import static no.spinn.criteria.condition.Conditions.atMost;
import static no.spinn.criteria.condition.Conditions.not;
import static no.spinn.criteria.condition.Conditions.test;

import java.util.List;
import java.util.Map;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.OperatorType;

/** More conditions that read like a sentence. */
public final class TestConditions {

    private TestConditions() {}

    public static Condition oneOf(String fact, String... codes) {
        return test(fact, OperatorType.ONE_OF, List.of(codes));
    }

    public static Condition anyOf(String fact, String... codes) {
        return test(fact, OperatorType.ANY_OF, List.of(codes));
    }

    public static Condition allOf(String fact, String... codes) {
        return test(fact, OperatorType.ALL_OF, List.of(codes));
    }

    public static Condition noneOf(String fact, String... codes) {
        return test(fact, OperatorType.NONE_OF, List.of(codes));
    }

    public static Condition moreThan(String fact, Object value) {
        return not(atMost(fact, value));
    }

    public static Condition lessThan(String fact, Object value) {
        return not(atLeast(fact, value));
    }

    public static Map<String, Object> nok(String amount) {
        return Map.of("amount", amount, "currency", "NOK");
    }

    public static Map<String, Object> eur(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}
