package no.spinn.instruments.reference.fact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.instruments.common.fault.Faults;
import org.jspecify.annotations.Nullable;

/** An immutable snapshot of all facts by id. */
public record Vocabulary(Map<String, FactDefinition> facts) {

    public static Vocabulary of(Collection<FactDefinition> facts) {
        return new Vocabulary(
                facts.stream().collect(Collectors.toUnmodifiableMap(FactDefinition::id, Function.identity())));
    }

    public @Nullable FactDefinition find(String id) {
        return facts.get(id);
    }

    /** Adds a fault for each code that the fact does not have. */
    public void checkCodes(String factId, @Nullable List<String> codes, String pointer, Faults faults) {
        for (int i = 0; codes != null && i < codes.size(); i++) {
            checkCode(factId, codes.get(i), pointer + "/" + i, faults);
        }
    }

    public void checkCode(String factId, @Nullable String code, String pointer, Faults faults) {
        FactDefinition fact = find(factId);
        if (code != null && (fact == null || !fact.hasCode(code))) {
            faults.add(pointer, "unknown_code", "%s has no code %s".formatted(factId, Faults.quote(code)));
        }
    }
}
