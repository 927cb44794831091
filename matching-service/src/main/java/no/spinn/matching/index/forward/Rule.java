package no.spinn.matching.index.forward;

import java.util.Set;

/**
 * A condition that is an eligibility criterion of calls.
 *
 * @param condition its number
 * @param facts the facts that it depends on
 * @param calls the calls that have it
 */
record Rule(int condition, Set<String> facts, Occurrences calls) {}
