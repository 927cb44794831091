package no.spinn.matching.answer.match;

import no.spinn.criteria.vocabulary.FactDefinition;

/**
 * An unknown fact that can settle calls.
 *
 * @param settles how many undetermined calls an answer can help to settle
 * @param alone how many of them an answer can settle without another
 * @param certain how many of them need no other answer
 */
public record NextQuestion(FactDefinition fact, long settles, long alone, long certain) {

    /** Of two reasons to ask for the same fact, the larger one counts. */
    NextQuestion larger(NextQuestion other) {
        return new NextQuestion(
                fact, Math.max(settles, other.settles), Math.max(alone, other.alone), Math.max(certain, other.certain));
    }
}
