package no.spinn.criteria.condition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads conditions of a producer that may be newer than this version. */
final class TolerantReader {

    private static final int MAX_DEPTH = 100;

    private TolerantReader() {}

    static Condition read(@Nullable Object json) {
        return read(json, 0);
    }

    private static Condition read(@Nullable Object json, int depth) {
        if (depth > MAX_DEPTH) {
            return new Condition.NotUnderstood("the condition is nested too deeply", json);
        }
        if (!(json instanceof Map<?, ?> node)) {
            return new Condition.NotUnderstood("the condition is not an object", json);
        }
        if (node.size() == 1 && node.get("all") instanceof List<?> parts) {
            return new Condition.All(parts(parts, depth));
        }
        if (node.size() == 1 && node.get("any") instanceof List<?> parts) {
            return new Condition.Any(parts(parts, depth));
        }
        if (node.size() == 1 && node.get("not") instanceof Map<?, ?> part) {
            return new Condition.Not(read(part, depth + 1));
        }
        return test(node);
    }

    private static List<Condition> parts(List<?> parts, int depth) {
        return parts.stream().map(part -> read(part, depth + 1)).toList();
    }

    private static Condition test(Map<?, ?> node) {
        String operator = node.keySet().stream()
                .filter(name -> !Objects.equals(name, "fact"))
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        Optional<OperatorType> known = OperatorType.of(operator);
        if (known.isEmpty() || !(node.get("fact") instanceof String fact)) {
            return new Condition.NotUnderstood("this version does not know the operator " + operator, node);
        }
        try {
            return new Condition.Test(fact, known.get().with(node.get(operator)));
        } catch (IllegalArgumentException malformed) {
            return new Condition.NotUnderstood(
                    "%s has an operand that this version cannot read".formatted(operator), node);
        }
    }
}
