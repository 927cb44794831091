package no.spinn.criteria.condition;

import java.util.List;
import no.spinn.criteria.value.Facts;

/** The outcome of a condition and of each of its parts. */
public record Explanation(Condition condition, Outcome outcome, List<Explanation> parts) {

    public static Explanation of(Condition condition, Facts facts) {
        List<Condition> parts = switch (condition) {
            case Condition.All(List<Condition> of) -> of;
            case Condition.Any(List<Condition> of) -> of;
            case Condition.Not(Condition of) -> List.of(of);
            case Condition.Test ignored -> List.of();
            case Condition.NotUnderstood ignored -> List.of();
        };
        return new Explanation(
                condition,
                Interpreter.evaluate(condition, facts),
                parts.stream().map(part -> of(part, facts)).toList());
    }
}
