package no.spinn.instruments.reference.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.instruments.common.fault.Faults;
import no.spinn.instruments.reference.fact.FactDefinition;
import no.spinn.instruments.reference.fact.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads conditions in the shape of JSON and adds every fault at its pointer. A tree that is too deep or too wide is one
 * fault and is not read further, so that reading takes bounded time.
 */
public final class ConditionReader {

    /** People cannot follow deeper conditions; the deepest of the catalogue has 4 levels. */
    static final int MAX_DEPTH = 12;

    /** The maximum number of tests in a condition. */
    static final int MAX_TESTS = 200;

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
            return fault(pointer, "too_deep", "a condition has at most %d levels".formatted(MAX_DEPTH));
        }
        if (!(tree instanceof Map<?, ?> node)) {
            return fault(pointer, "not_a_condition", "a condition is an object with all, any, not or fact");
        }
        if (node.containsKey("fact")) {
            return test(node, pointer);
        }
        if (node.size() != 1) {
            return fault(pointer, "not_a_condition", "a condition has exactly one of all, any, not and fact");
        }
        String key = String.valueOf(node.keySet().iterator().next());
        Object inner = node.get(key);
        return switch (key) {
            case "all" ->
                list(inner, pointer + "/all", depth) instanceof List<Condition> all ? new Condition.All(all) : null;
            case "any" ->
                list(inner, pointer + "/any", depth) instanceof List<Condition> any ? new Condition.Any(any) : null;
            case "not" ->
                read(inner, pointer + "/not", depth + 1) instanceof Condition not ? new Condition.Not(not) : null;
            default -> fault(pointer, "not_a_condition", "a condition has no member %s".formatted(Faults.quote(key)));
        };
    }

    private @Nullable List<Condition> list(@Nullable Object given, String pointer, int depth) {
        if (!(given instanceof List<?> items) || items.isEmpty()) {
            return fault(pointer, "not_a_list", "a list of at least one condition is expected");
        }
        if (items.size() > MAX_TESTS) {
            return fault(pointer, "too_wide", "a condition has at most %d tests".formatted(MAX_TESTS));
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
            return fault(pointer, "too_wide", "a condition has at most %d tests".formatted(MAX_TESTS));
        }
        Operator operator = operator(node, pointer);
        FactDefinition fact = fact(node.get("fact"), pointer + "/fact");
        if (operator == null || fact == null) {
            return null;
        }
        String place = pointer + "/" + operator.key();
        if (!operator.isFor(fact.type())) {
            return fault(
                    place,
                    "wrong_operator",
                    "%s cannot be used on %s, which is of type %s"
                            .formatted(operator.key(), fact.id(), Operands.name(fact.type())));
        }
        Object operand = new Operands(fact, faults).read(operator.operand(), node.get(operator.key()), place);
        return operand == null ? null : new Condition.Test(fact.id(), operator, operand);
    }

    private @Nullable FactDefinition fact(@Nullable Object id, String pointer) {
        if (!(id instanceof String name)) {
            return fault(pointer, "wrong_type", "the id of a fact is expected");
        }
        FactDefinition fact = vocabulary.find(name);
        return fact != null ? fact : fault(pointer, "unknown_fact", "there is no fact " + Faults.quote(name));
    }

    private @Nullable Operator operator(Map<?, ?> node, String pointer) {
        List<String> keys = node.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !key.equals("fact"))
                .toList();
        if (keys.size() != 1) {
            return fault(pointer, "not_a_test", "a test has a fact and exactly one operator");
        }
        String key = keys.getFirst();
        return Operator.of(key)
                .orElseGet(() -> fault(pointer, "unknown_operator", "there is no operator " + Faults.quote(key)));
    }

    private <T> @Nullable T fault(String pointer, String code, String detail) {
        faults.add(pointer, code, detail);
        return null;
    }
}
