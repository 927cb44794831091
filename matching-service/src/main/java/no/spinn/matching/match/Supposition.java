package no.spinn.matching.match;

import java.util.List;
import no.spinn.matching.condition.Condition;
import no.spinn.matching.condition.Condition.All;
import no.spinn.matching.condition.Condition.Any;
import no.spinn.matching.condition.Condition.Not;
import no.spinn.matching.condition.Condition.NotUnderstood;
import no.spinn.matching.condition.Condition.Test;
import no.spinn.matching.condition.Facts;
import no.spinn.matching.condition.Interpreter;
import no.spinn.matching.condition.Truth;

/** What a condition would be worth if every test of one unknown fact came out the same way. */
final class Supposition {

    private Supposition() {}

    static Truth worth(Condition condition, Facts facts, String supposedFact, Truth supposed) {
        return Interpreter.evaluate(suppose(condition, supposedFact, supposed), facts)
                .truth();
    }

    private static Condition suppose(Condition condition, String fact, Truth supposed) {
        return switch (condition) {
            case All(List<Condition> parts) -> new All(supposeEach(parts, fact, supposed));
            case Any(List<Condition> parts) -> new Any(supposeEach(parts, fact, supposed));
            case Not(Condition part) -> new Not(suppose(part, fact, supposed));
            // An empty `all` is met, an empty `any` is not.
            case Test test
            when test.fact().equals(fact) -> supposed == Truth.MET ? new All(List.of()) : new Any(List.of());
            case Test test -> test;
            case NotUnderstood not -> not;
        };
    }

    private static List<Condition> supposeEach(List<Condition> parts, String fact, Truth supposed) {
        return parts.stream().map(part -> suppose(part, fact, supposed)).toList();
    }
}
