package no.spinn.instruments.fact;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts by their ids, as they stand at one moment. */
public record Vocabulary(Map<String, FactDefinition> facts) {

    public static Vocabulary of(Collection<FactDefinition> facts) {
        return new Vocabulary(
                facts.stream().collect(Collectors.toUnmodifiableMap(FactDefinition::id, Function.identity())));
    }

    public @Nullable FactDefinition find(String id) {
        return facts.get(id);
    }
}
