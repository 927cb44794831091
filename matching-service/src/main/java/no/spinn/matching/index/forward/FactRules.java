package no.spinn.matching.index.forward;

import java.util.List;

/**
 * What depends on one fact.
 *
 * @param alone the rules that look at nothing else, and are open as long as it is unknown
 * @param open how many of these each call has: what the fact leaves open when it is unknown, counted beforehand
 * @param settling which calls these settle once the fact is known
 * @param shared the rules that look at other facts, too
 */
record FactRules(FactConditions conditions, Rules alone, Occurrences open, Settling settling, List<Rule> shared) {

    String fact() {
        return conditions.fact();
    }
}
