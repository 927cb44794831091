package no.spinn.matching.forward;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.spinn.matching.condition.Condition;
import no.spinn.matching.condition.Condition.All;
import no.spinn.matching.condition.Condition.Any;
import no.spinn.matching.condition.Condition.Not;
import no.spinn.matching.condition.Condition.NotUnderstood;
import no.spinn.matching.condition.Condition.Test;
import no.spinn.matching.condition.FactValue;
import no.spinn.matching.condition.Facts;
import no.spinn.matching.condition.Operator;
import no.spinn.matching.condition.Truth;
import org.jspecify.annotations.Nullable;

/** Every different condition once, each after its parts. A condition's number is its place. */
final class ConditionTable {

    private final List<Row> rows;
    private final List<String> facts;

    private ConditionTable(List<Row> rows, List<String> facts) {
        this.rows = rows;
        this.facts = facts;
    }

    /** A condition whose parts are numbers. */
    private sealed interface Row {

        record OfAll(int[] parts) implements Row {}

        record OfAny(int[] parts) implements Row {}

        record OfNot(int part) implements Row {}

        record OfTest(int fact, Operator operator) implements Row {}

        record Never() implements Row {}
    }

    /** What each condition is worth, by its number. */
    Truth[] evaluate(Facts known) {
        @Nullable FactValue[] values = new FactValue[facts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = known.values().get(facts.get(i));
        }
        Truth[] worth = new Truth[rows.size()];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = switch (rows.get(i)) {
                case Row.OfTest(int fact, Operator operator) -> test(operator, values[fact]);
                case Row.OfAll(int[] parts) -> settle(parts, worth, Truth.NOT_MET, Truth.MET);
                case Row.OfAny(int[] parts) -> settle(parts, worth, Truth.MET, Truth.NOT_MET);
                case Row.OfNot(int part) -> worth[part].not();
                case Row.Never() -> Truth.UNKNOWN;
            };
        }
        return worth;
    }

    private static Truth test(Operator operator, @Nullable FactValue value) {
        return value == null ? Truth.UNKNOWN : operator.test(value);
    }

    private static Truth settle(int[] parts, Truth[] worth, Truth decisive, Truth otherwise) {
        Truth settled = otherwise;
        for (int part : parts) {
            if (worth[part] == decisive) {
                return decisive;
            }
            if (worth[part] == Truth.UNKNOWN) {
                settled = Truth.UNKNOWN;
            }
        }
        return settled;
    }

    /** All facts that any condition looks at; a fact's number is its place. */
    List<String> facts() {
        return facts;
    }

    int fact(String id) {
        return facts.indexOf(id);
    }

    /** What an answer about this fact can make of a condition: what it is worth if every test of the fact is met, or none. */
    Set<Truth> answers(int number, int fact, Truth[] worth) {
        return EnumSet.of(suppose(number, fact, Truth.MET, worth), suppose(number, fact, Truth.NOT_MET, worth));
    }

    private Truth suppose(int number, int fact, Truth supposed, Truth[] worth) {
        return switch (rows.get(number)) {
            case Row.OfTest(int tested, Operator ignored) -> tested == fact ? supposed : worth[number];
            case Row.OfAll(int[] parts) -> supposeParts(parts, fact, supposed, worth, Truth.NOT_MET, Truth.MET);
            case Row.OfAny(int[] parts) -> supposeParts(parts, fact, supposed, worth, Truth.MET, Truth.NOT_MET);
            case Row.OfNot(int part) -> suppose(part, fact, supposed, worth).not();
            case Row.Never() -> Truth.UNKNOWN;
        };
    }

    private Truth supposeParts(int[] parts, int fact, Truth supposed, Truth[] worth, Truth decisive, Truth otherwise) {
        Truth settled = otherwise;
        for (int part : parts) {
            Truth truth = suppose(part, fact, supposed, worth);
            if (truth == decisive) {
                return decisive;
            }
            if (truth == Truth.UNKNOWN) {
                settled = Truth.UNKNOWN;
            }
        }
        return settled;
    }

    /** Gives conditions their numbers. */
    static final class Builder {

        private final Map<Condition, Integer> numbers = new HashMap<>();
        private final List<Row> rows = new ArrayList<>();
        private final Map<String, Integer> facts = new HashMap<>();
        private final List<String> factsInOrder = new ArrayList<>();

        int number(Condition condition) {
            Integer known = numbers.get(condition);
            if (known != null) {
                return known;
            }
            rows.add(
                    switch (condition) {
                        case All(List<Condition> parts) -> new Row.OfAll(numbers(parts));
                        case Any(List<Condition> parts) -> new Row.OfAny(numbers(parts));
                        case Not(Condition part) -> new Row.OfNot(number(part));
                        case Test(String fact, Operator operator) -> new Row.OfTest(fact(fact), operator);
                        case NotUnderstood ignored -> new Row.Never();
                    });
            int number = rows.size() - 1;
            numbers.put(condition, number);
            return number;
        }

        private int[] numbers(List<Condition> parts) {
            return parts.stream().mapToInt(this::number).toArray();
        }

        private int fact(String id) {
            return facts.computeIfAbsent(id, added -> {
                factsInOrder.add(added);
                return factsInOrder.size() - 1;
            });
        }

        ConditionTable build() {
            return new ConditionTable(List.copyOf(rows), List.copyOf(factsInOrder));
        }
    }
}
