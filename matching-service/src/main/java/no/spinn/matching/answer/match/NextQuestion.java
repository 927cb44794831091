package no.spinn.matching.answer.match;

import no.spinn.matching.upstream.vocabulary.Fact;

/**
 * A fact that is worth asking for.
 *
 * @param settles how many undetermined calls one answer to it can settle
 */
public record NextQuestion(Fact fact, long settles) {}
