package no.spinn.matching.forward;

import java.util.Set;

/**
 * A condition that is an eligibility criterion of calls.
 *
 * @param condition its number
 * @param facts what it looks at, by their numbers
 * @param calls which have it
 */
record Rule(int condition, Set<Integer> facts, Occurrences calls) {}
