package no.spinn.matching.match;

import java.time.Instant;
import java.util.List;
import no.spinn.matching.call.Call;
import no.spinn.matching.vocabulary.Vocabulary;

/**
 * Everything that matching goes by, at one moment. Immutable: who has one reads it undisturbed while the next is built.
 *
 * @param version counts the changes that are in it
 * @param asOf when it was built
 */
public record Rulebook(Vocabulary vocabulary, List<Call> calls, long version, Instant asOf) {

    public Rulebook {
        calls = List.copyOf(calls);
    }
}
