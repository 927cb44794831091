package no.spinn.matching.answer.match;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import no.spinn.criteria.vocabulary.Vocabulary;

/** Holds the current rulebook. Readers never block. */
@Singleton
public class Rulebooks {

    private volatile Rulebook current = new Rulebook(Vocabulary.of(List.of()), List.of(), -1, Instant.EPOCH);

    public Rulebook current() {
        return current;
    }

    public void replace(Rulebook next) {
        current = next;
    }
}
