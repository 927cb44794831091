package no.spinn.criteria.condition;

import java.util.List;
import java.util.stream.Stream;
import no.spinn.criteria.condition.Condition.All;
import no.spinn.criteria.condition.Condition.Any;
import no.spinn.criteria.condition.Condition.Not;
import no.spinn.criteria.condition.Condition.NotUnderstood;
import no.spinn.criteria.condition.Condition.Test;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;

/**
 * Evaluates a condition for one set of facts. It is simple rather than fast: it provides the explanations, and the tests
 * compare the indexes with it.
 */
public final class Interpreter {

    private Interpreter() {}

    /** The truth of the condition, and the fact that decided it. */
    public static Outcome evaluate(Condition condition, Facts facts) {
        // The most frequent comes first, because the cases are tried in this order.
        return switch (condition) {
            case Test test -> test(test, facts);
            case All all -> combine(all.parts(), facts, Truth.NOT_MET, Truth.MET);
            case Any any -> combine(any.parts(), facts, Truth.MET, Truth.NOT_MET);
            case Not not -> evaluate(not.part(), facts).not();
            case NotUnderstood not -> Outcome.notUnderstood(not.reason());
        };
    }

    /**
     * The tests, and the parts that this version does not understand, that leave the condition unknown. What is part of
     * something that is decided is none of them, because it cannot change the result.
     */
    public static Stream<Condition> openParts(Condition condition, Facts facts) {
        if (evaluate(condition, facts).truth() != Truth.UNKNOWN) {
            return Stream.empty();
        }
        return switch (condition) {
            case All(List<Condition> parts) -> parts.stream().flatMap(part -> openParts(part, facts));
            case Any(List<Condition> parts) -> parts.stream().flatMap(part -> openParts(part, facts));
            case Not(Condition part) -> openParts(part, facts);
            case Test test -> Stream.of(test);
            case NotUnderstood not -> Stream.of(not);
        };
    }

    /** The unknown facts on which the truth of the condition still depends, each once. */
    public static Stream<String> lackedFacts(Condition condition, Facts facts) {
        return openParts(condition, facts)
                .flatMap(Condition::facts)
                .filter(fact -> !facts.knows(fact))
                .distinct();
    }

    // The first part with the decisive truth decides the whole; otherwise an unknown part leaves it unknown. For `all`
    // the
    // decisive truth is not_met, for `any` it is met; an empty list has the opposite truth.
    private static Outcome combine(List<Condition> parts, Facts facts, Truth decisive, Truth otherwise) {
        Outcome open = null;
        Outcome first = null;
        for (Condition part : parts) {
            Outcome outcome = evaluate(part, facts);
            if (outcome.truth() == decisive) {
                return outcome;
            }
            if (outcome.truth() == Truth.UNKNOWN && open == null) {
                open = outcome;
            }
            if (first == null) {
                first = outcome;
            }
        }
        if (open != null) {
            return open;
        }
        return first == null ? Outcome.of(otherwise) : first;
    }

    private static Outcome test(Test test, Facts facts) {
        FactValue value = facts.get(test.fact());
        return value == null
                ? Outcome.missing(test.fact())
                : new Outcome(test.operator().test(value), test.fact(), value, null);
    }
}
