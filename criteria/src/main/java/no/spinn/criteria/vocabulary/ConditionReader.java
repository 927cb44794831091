package no.spinn.criteria.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.condition.OperatorType;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Truth;
import no.spinn.criteria.value.ValueOrder;
import no.spinn.kit.problem.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Reads conditions that people wrote, in the shape of JSON, and adds every fault at its pointer. A tree that is too deep or too
 * wide is one fault and is not read further, so that reading takes bounded time.
 */
public final class ConditionReader {

    /** People cannot follow deeper conditions; the deepest of the catalogue has 4 levels. */
    public static final int MAX_DEPTH = 12;

    /** The maximum number of tests in a condition. */
    public static final int MAX_TESTS = 200;

    /** The maximum number of codes in a test. */
    public static final int MAX_CODES = 300;

    private final Vocabulary vocabulary;
    private final Faults faults;
    private int tests;

    public ConditionReader(Vocabulary vocabulary, Faults faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
    }

    /** The condition, or null when it has faults. */
    public @Nullable Condition read(@Nullable Object tree, String pointer) {
        tests = 0;
        return read(tree, pointer, 1);
    }

    private @Nullable Condition read(@Nullable Object tree, String pointer, int depth) {
        if (depth > MAX_DEPTH) {
            return fault(FactIssue.TOO_DEEP, pointer, Map.of("maximum", MAX_DEPTH));
        }
        if (!(tree instanceof Map<?, ?> node)) {
            return fault(FactIssue.NOT_A_CONDITION, pointer, Map.of());
        }
        if (node.containsKey("fact")) {
            return test(node, pointer);
        }
        if (node.size() != 1) {
            return fault(FactIssue.NOT_A_CONDITION, pointer, Map.of());
        }
        String key = String.valueOf(node.keySet().iterator().next());
        Object inner = node.get(key);
        return switch (key) {
            case "all" -> {
                List<Condition> parts = parts(inner, pointer + "/all", depth);
                yield parts == null ? null : new Condition.All(parts);
            }
            case "any" -> {
                List<Condition> parts = parts(inner, pointer + "/any", depth);
                yield parts == null ? null : new Condition.Any(parts);
            }
            case "not" -> {
                Condition part = read(inner, pointer + "/not", depth + 1);
                yield part == null ? null : new Condition.Not(part);
            }
            default -> fault(FactIssue.MEMBER_UNKNOWN, pointer, Map.of("member", Faults.quote(key)));
        };
    }

    private @Nullable List<Condition> parts(@Nullable Object given, String pointer, int depth) {
        if (!(given instanceof List<?> items) || items.isEmpty()) {
            return fault(FactIssue.NOT_A_LIST, pointer, Map.of());
        }
        if (items.size() > MAX_TESTS) {
            return fault(FactIssue.TOO_WIDE, pointer, Map.of("maximum", MAX_TESTS));
        }
        List<Condition> read = new ArrayList<>(items.size());
        for (int i = 0; i < items.size() && tests <= MAX_TESTS; i++) {
            Condition condition = read(items.get(i), pointer + "/" + i, depth + 1);
            if (condition != null) {
                read.add(condition);
            }
        }
        return read.size() == items.size() ? List.copyOf(read) : null;
    }

    private @Nullable Condition test(Map<?, ?> node, String pointer) {
        tests++;
        if (tests > MAX_TESTS) {
            return fault(FactIssue.TOO_WIDE, pointer, Map.of("maximum", MAX_TESTS));
        }
        OperatorType operator = operator(node, pointer);
        FactDefinition fact = fact(node.get("fact"), pointer + "/fact");
        if (operator == null || fact == null) {
            return null;
        }
        String place = pointer + "/" + operator.key();
        if (!operator.tests(fact.type())) {
            return fault(
                    FactIssue.OPERATOR_OF_OTHER_TYPE,
                    place,
                    Map.of(
                            "operator", operator.key(),
                            "fact", fact.id(),
                            "type", fact.type().key()));
        }
        Object operand = operand(operator, fact, node.get(operator.key()), place);
        return operand == null ? null : new Condition.Test(fact.id(), operator.with(operand));
    }

    /** The operand in its valid form, as JSON. */
    private @Nullable Object operand(OperatorType operator, FactDefinition fact, @Nullable Object given, String place) {
        ValueReader values = new ValueReader(fact, faults);
        return switch (operator.shape()) {
            case VALUE -> {
                FactValue value = values.read(given, place);
                yield value == null ? null : value.toJson();
            }
            case LIST -> codes(values, given, place);
            case RANGE -> range(values, given, place);
        };
    }

    private @Nullable Object codes(ValueReader values, @Nullable Object given, String place) {
        if (!(given instanceof List<?> list) || list.isEmpty()) {
            return fault(FactIssue.NO_CODES, place, Map.of());
        }
        if (list.size() > MAX_CODES) {
            return fault(FactIssue.TOO_MANY_CODES_IN_TEST, place, Map.of("maximum", MAX_CODES));
        }
        return values.eachCode(list, place);
    }

    private @Nullable Object range(ValueReader values, @Nullable Object given, String place) {
        if (!(given instanceof Map<?, ?> map)
                || map.size() != 2
                || !map.containsKey("from")
                || !map.containsKey("to")) {
            return fault(FactIssue.NOT_A_RANGE, place, Map.of());
        }
        FactValue from = values.read(map.get("from"), place + "/from");
        FactValue to = values.read(map.get("to"), place + "/to");
        if (from == null || to == null) {
            return null;
        }
        return ValueOrder.atLeast(to, from) == Truth.MET
                ? new Operator.Between(from, to).operand()
                : fault(FactIssue.EMPTY_RANGE, place, Map.of());
    }

    private @Nullable FactDefinition fact(@Nullable Object id, String pointer) {
        if (!(id instanceof String name)) {
            return fault(FactIssue.NOT_A_TEST, pointer, Map.of());
        }
        FactDefinition fact = vocabulary.find(name).orElse(null);
        return fact != null ? fact : fault(FactIssue.FACT_UNKNOWN, pointer, Map.of("fact", Faults.quote(name)));
    }

    private @Nullable OperatorType operator(Map<?, ?> node, String pointer) {
        List<String> keys = node.keySet().stream()
                .filter(key -> !Objects.equals(key, "fact"))
                .map(String::valueOf)
                .toList();
        if (keys.size() != 1) {
            return fault(FactIssue.NOT_A_TEST, pointer, Map.of());
        }
        String key = keys.getFirst();
        return OperatorType.of(key)
                .orElseGet(() -> fault(FactIssue.OPERATOR_UNKNOWN, pointer, Map.of("operator", Faults.quote(key))));
    }

    private <T> @Nullable T fault(FactIssue issue, String pointer, Map<String, ?> values) {
        faults.add(issue.at(pointer, values));
        return null;
    }
}
