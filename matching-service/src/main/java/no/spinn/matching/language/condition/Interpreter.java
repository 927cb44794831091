package no.spinn.matching.language.condition;

import java.util.List;
import no.spinn.matching.language.condition.Condition.All;
import no.spinn.matching.language.condition.Condition.Any;
import no.spinn.matching.language.condition.Condition.Not;
import no.spinn.matching.language.condition.Condition.NotUnderstood;
import no.spinn.matching.language.condition.Condition.Test;

/**
 * Walks a condition for one set of facts. It is slow and plain on purpose: it writes the explanations, and whatever is
 * quicker is held against it.
 */
public final class Interpreter {

    private Interpreter() {}

    /** What the condition is worth, and the fact that settled it. */
    public static Outcome evaluate(Condition condition, Facts facts) {
        return switch (condition) {
            case All all -> settle(all.parts(), facts, Truth.NOT_MET, Truth.MET);
            case Any any -> settle(any.parts(), facts, Truth.MET, Truth.NOT_MET);
            case Not not -> evaluate(not.part(), facts).not();
            case Test test -> test(test, facts);
            case NotUnderstood not -> Outcome.notUnderstood(not.reason());
        };
    }

    // The first part worth `decisive` settles the whole; otherwise one that is unknown leaves it open. For `all` the
    // decisive worth is not_met, for `any` it is met; an empty list is worth the opposite.
    private static Outcome settle(List<Condition> parts, Facts facts, Truth decisive, Truth otherwise) {
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
