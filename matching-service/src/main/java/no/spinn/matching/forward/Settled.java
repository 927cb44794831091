package no.spinn.matching.forward;

/**
 * What is known once a fact is.
 *
 * @param calls how many undetermined calls one answer can settle
 */
public record Settled(String fact, int calls) {}
