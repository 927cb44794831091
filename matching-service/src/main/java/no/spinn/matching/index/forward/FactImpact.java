package no.spinn.matching.index.forward;

/**
 * The effect of one more answer.
 *
 * @param calls how many unsettled calls an answer to this fact can help to settle, alone or together with others
 * @param alone how many of them an answer can settle without another
 * @param certain for how many of them it is the last open answer
 */
public record FactImpact(String fact, int calls, int alone, int certain) {}
