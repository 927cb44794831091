package no.spinn.matching.index.forward;

/**
 * The effect of one more answer.
 *
 * @param certain for how many of them it is the last open answer
 * @param calls how many undetermined calls an answer to this fact can decide
 */
public record FactImpact(String fact, int calls, int certain) {}
