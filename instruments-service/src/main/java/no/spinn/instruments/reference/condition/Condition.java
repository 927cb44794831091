package no.spinn.instruments.reference.condition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The condition of a criterion.
 *
 * @see ConditionReader the only way to create one, so that every condition is well-typed
 */
public sealed interface Condition {

    /** Holds when all of them hold. */
    record All(List<Condition> all) implements Condition {}

    /** Holds when at least one holds. */
    record Any(List<Condition> any) implements Condition {}

    /** Holds when the other does not. */
    record Not(Condition not) implements Condition {}

    /**
     * Holds when the value of one fact passes.
     *
     * @param operand in the shape of JSON: a boolean, a number, a string, a list of codes, or a map for money and ranges
     */
    record Test(String fact, Operator operator, Object operand) implements Condition {

        /**
         * The simpler tests of which at least one has this outcome when this test has it; empty when the test is simple. A
         * value that is not between two ends is below or above them; any of some codes is one of them.
         */
        List<Test> alternatives(boolean holds) {
            if (operator == Operator.BETWEEN && !holds && operand instanceof Map<?, ?> range) {
                return List.of(
                        new Test(fact, Operator.AT_LEAST, Objects.requireNonNull(range.get("from"))),
                        new Test(fact, Operator.AT_MOST, Objects.requireNonNull(range.get("to"))));
            }
            boolean some =
                    holds ? operator == Operator.ANY_OF : operator == Operator.ALL_OF || operator == Operator.NONE_OF;
            return some && operand instanceof List<?> codes && codes.size() > 1
                    ? codes.stream()
                            .map(code -> new Test(fact, operator, List.of(code)))
                            .toList()
                    : List.of();
        }
    }

    /** The tests of the tree, in its order. */
    default Stream<Test> tests() {
        return switch (this) {
            case All all -> all.all().stream().flatMap(Condition::tests);
            case Any any -> any.any().stream().flatMap(Condition::tests);
            case Not not -> not.not().tests();
            case Test test -> Stream.of(test);
        };
    }
}
