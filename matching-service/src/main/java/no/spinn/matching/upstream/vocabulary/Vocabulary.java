package no.spinn.matching.upstream.vocabulary;

import java.util.Map;
import java.util.Optional;

/** All facts, by id. */
public record Vocabulary(Map<String, Fact> facts) {

    public Vocabulary {
        facts = Map.copyOf(facts);
    }

    public Optional<Fact> find(String id) {
        return Optional.ofNullable(facts.get(id));
    }
}
