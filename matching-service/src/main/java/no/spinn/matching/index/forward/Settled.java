package no.spinn.matching.index.forward;

/**
 * What is known once a fact is.
 *
 * @param calls how many undetermined calls one answer can settle
 */
public record Settled(String fact, int calls) {}
