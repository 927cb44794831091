package no.spinn.matching.upstream.vocabulary;

/** The newest published state of the vocabulary. */
public interface Vocabularies {

    Vocabulary current();
}
