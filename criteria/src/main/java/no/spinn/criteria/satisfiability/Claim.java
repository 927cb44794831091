package no.spinn.criteria.satisfiability;

import java.util.List;
import no.spinn.criteria.condition.Condition;

/**
 * The claim that a condition holds, or that it does not hold.
 *
 * @param holds false to claim the opposite of the condition
 */
record Claim(Condition condition, boolean holds) {

    static List<Claim> all(List<Condition> conditions, boolean hold) {
        return conditions.stream().map(condition -> new Claim(condition, hold)).toList();
    }
}
