package no.spinn.criteria.condition;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Conditions that read like a sentence. Values are in the shape of JSON. */
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
        return test(fact, OperatorType.EQUALS, value);
    }

    public static Condition oneOf(String fact, List<String> codes) {
        return test(fact, OperatorType.ONE_OF, codes);
    }

    public static Condition anyOf(String fact, List<String> codes) {
        return test(fact, OperatorType.ANY_OF, codes);
    }

    public static Condition atLeast(String fact, Object least) {
        return test(fact, OperatorType.AT_LEAST, least);
    }

    public static Condition atMost(String fact, Object most) {
        return test(fact, OperatorType.AT_MOST, most);
    }

    public static Condition between(String fact, Object from, Object to) {
        return test(fact, OperatorType.BETWEEN, Map.of("from", from, "to", to));
    }

    public static Condition before(String fact, Object day) {
        return test(fact, OperatorType.BEFORE, day);
    }

    public static Condition after(String fact, Object day) {
        return test(fact, OperatorType.AFTER, day);
    }

    public static Condition test(String fact, OperatorType type, Object operand) {
        return new Condition.Test(fact, type.with(operand));
    }
}
