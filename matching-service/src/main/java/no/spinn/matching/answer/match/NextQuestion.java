package no.spinn.matching.answer.match;

import no.spinn.matching.upstream.vocabulary.Fact;

/**
 * An unknown fact that can decide calls.
 *
 * @param settles how many undetermined calls an answer can decide
 */
public record NextQuestion(Fact fact, long settles) {}
