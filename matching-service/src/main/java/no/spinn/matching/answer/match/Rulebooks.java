package no.spinn.matching.answer.match;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.spinn.matching.upstream.vocabulary.Vocabulary;

/** Holds the current rulebook. Readers never block. */
@Singleton
public class Rulebooks {

    private volatile Rulebook current = new Rulebook(new Vocabulary(Map.of()), List.of(), -1, Instant.EPOCH);

    public Rulebook current() {
        return current;
    }

    public void replace(Rulebook next) {
        current = next;
    }
}
