package no.spinn.matching.language.condition.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.matching.language.condition.Condition;
import no.spinn.matching.language.condition.FactValue;
import no.spinn.matching.language.condition.FactValue.Day;
import no.spinn.matching.language.condition.Operator;

/**
 * Reads conditions from JSON. A producer may be newer than this service: what this version does not understand becomes a
 * condition that is always unknown, so that no verdict is wrong.
 */
public final class ConditionReader {

    private static final int MAX_DEPTH = 100;

    private static final Map<String, Function<JsonNode, Operator>> OPERATORS = Map.of(
            "equals", node -> new Operator.Equals(value(node)),
            "oneOf", node -> new Operator.OneOf(codes(node)),
            "anyOf", node -> new Operator.AnyOf(codes(node)),
            "allOf", node -> new Operator.AllOf(codes(node)),
            "noneOf", node -> new Operator.NoneOf(codes(node)),
            "atLeast", node -> new Operator.AtLeast(value(node)),
            "atMost", node -> new Operator.AtMost(value(node)),
            "between", node -> new Operator.Between(value(node.path("from")), value(node.path("to"))),
            "before", node -> new Operator.Before(day(node)),
            "after", node -> new Operator.After(day(node)));

    private ConditionReader() {}

    public static Condition read(JsonNode node) {
        return read(node, 0);
    }

    private static Condition read(JsonNode node, int depth) {
        if (depth > MAX_DEPTH) {
            return new Condition.NotUnderstood("the condition is nested too deeply");
        }
        if (node.size() == 1 && node.path("all").isArray()) {
            return new Condition.All(parts(node.path("all"), depth));
        }
        if (node.size() == 1 && node.path("any").isArray()) {
            return new Condition.Any(parts(node.path("any"), depth));
        }
        if (node.size() == 1 && node.path("not").isObject()) {
            return new Condition.Not(read(node.path("not"), depth + 1));
        }
        return test(node);
    }

    private static List<Condition> parts(JsonNode parts, int depth) {
        return parts.valueStream().map(part -> read(part, depth + 1)).toList();
    }

    private static Condition test(JsonNode node) {
        String operator = node.propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> !name.equals("fact"))
                .collect(Collectors.joining(", "));
        Function<JsonNode, Operator> known = OPERATORS.get(operator);
        if (known == null || !node.path("fact").isTextual()) {
            return new Condition.NotUnderstood("this version does not know the operator " + operator);
        }
        try {
            return new Condition.Test(node.path("fact").textValue(), known.apply(node.path(operator)));
        } catch (IllegalArgumentException malformed) {
            return new Condition.NotUnderstood("%s has an operand that this version cannot read".formatted(operator));
        }
    }

    private static FactValue value(JsonNode node) {
        return UntypedFacts.value(node);
    }

    private static Day day(JsonNode node) {
        if (value(node) instanceof Day day) {
            return day;
        }
        throw new IllegalArgumentException("not a day");
    }

    private static Set<String> codes(JsonNode node) {
        if (value(node) instanceof FactValue.Codes(Set<String> codes)) {
            return codes;
        }
        throw new IllegalArgumentException("not a list of codes");
    }
}
