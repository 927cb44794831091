package no.spinn.matching.upstream.vocabulary;

import no.spinn.criteria.vocabulary.Vocabulary;

/** The newest published state of the vocabulary. */
public interface Vocabularies {

    Vocabulary current();
}
