package no.spinn.criteria.value;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Known values by fact id; every other fact is unknown. */
public record Facts(Map<String, FactValue> values) {

    public static final Facts NONE = new Facts(Map.of());

    // Not Map.copyOf: matching looks facts up many times for each call, and a HashMap finds a string in half the time.
    public Facts {
        values = Collections.unmodifiableMap(new HashMap<>(values));
    }

    /**
     * Reads facts that were checked when they were stored. Leaves out values of a shape that only newer versions know, so that
     * they count as unknown.
     */
    public static Facts fromJson(Map<?, ?> json) {
        Map<String, FactValue> values = new HashMap<>();
        json.forEach((fact, value) -> {
            try {
                values.put(String.valueOf(fact), FactValue.fromJson(value));
            } catch (IllegalArgumentException newerThanThisVersion) {
                values.remove(String.valueOf(fact));
            }
        });
        return new Facts(values);
    }

    /** The values as JSON, by fact id. */
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        new TreeMap<>(values).forEach((fact, value) -> json.put(fact, value.toJson()));
        return json;
    }

    public @Nullable FactValue get(String fact) {
        return values.get(fact);
    }

    /** The value of a fact if it is of this type; null where it is unknown or of another type. */
    public <T extends FactValue> @Nullable T get(String fact, Class<T> type) {
        FactValue value = values.get(fact);
        return type.isInstance(value) ? type.cast(value) : null;
    }

    public boolean knows(String fact) {
        return values.containsKey(fact);
    }

    /** These facts and one more, or with another value. */
    public Facts with(String fact, FactValue value) {
        Map<String, FactValue> more = new HashMap<>(values);
        more.put(fact, value);
        return new Facts(more);
    }

    /** These facts and others, whose values come first. */
    public Facts with(Facts others) {
        Map<String, FactValue> more = new HashMap<>(values);
        more.putAll(others.values);
        return new Facts(more);
    }
}
