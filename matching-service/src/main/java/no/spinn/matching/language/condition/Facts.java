package no.spinn.matching.language.condition;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Known values by fact id; every other fact is unknown. */
public record Facts(Map<String, FactValue> values) {

    public Facts {
        values = Map.copyOf(values);
    }

    @Nullable
    FactValue get(String fact) {
        return values.get(fact);
    }

    public boolean knows(String fact) {
        return values.containsKey(fact);
    }
}
