package no.spinn.instruments.reference.condition;

import java.util.List;

/**
 * That a condition holds, or that it does not.
 *
 * @param holds false claims the opposite of the condition
 */
record Claim(Condition condition, boolean holds) {

    static List<Claim> all(List<Condition> conditions, boolean hold) {
        return conditions.stream().map(condition -> new Claim(condition, hold)).toList();
    }
}
