package no.spinn.matching.index.forward;

/**
 * The effect of one more answer.
 *
 * @param calls how many calls an answer to this fact can settle, alone or, where no single answer can, together with others
 * @param certain for how many of them it is the last open answer
 */
public record FactImpact(String fact, int calls, int certain) {}
