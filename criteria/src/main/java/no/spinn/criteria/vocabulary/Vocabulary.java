package no.spinn.criteria.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.kit.problem.Faults;
import org.jspecify.annotations.Nullable;

/**
 * An immutable snapshot of all facts by id.
 *
 * @param notUnderstood the ids of facts of a type that only newer versions know; their values count as unknown
 */
public record Vocabulary(Map<String, FactDefinition> facts, Set<String> notUnderstood) {

    public Vocabulary {
        facts = Map.copyOf(facts);
        notUnderstood = Set.copyOf(notUnderstood);
    }

    public static Vocabulary of(Collection<FactDefinition> facts) {
        return of(facts, Set.of());
    }

    public static Vocabulary of(Collection<FactDefinition> facts, Set<String> notUnderstood) {
        return new Vocabulary(
                facts.stream().collect(Collectors.toUnmodifiableMap(FactDefinition::id, Function.identity())),
                notUnderstood);
    }

    public Optional<FactDefinition> find(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    /** The facts in the order of asking. */
    public List<FactDefinition> inOrder() {
        return facts.values().stream()
                .sorted(Comparator.comparingInt(FactDefinition::order).thenComparing(FactDefinition::id))
                .toList();
    }

    /** Adds a fault for each code that the fact does not have. */
    public void checkCodes(String factId, @Nullable List<String> codes, String pointer, Faults faults) {
        for (int i = 0; codes != null && i < codes.size(); i++) {
            checkCode(factId, codes.get(i), pointer + "/" + i, faults);
        }
    }

    /** Adds a fault unless the fact has the code; null passes. */
    public void checkCode(String factId, @Nullable String code, String pointer, Faults faults) {
        if (code == null) {
            return;
        }
        FactDefinition fact = facts.get(factId);
        if (fact == null) {
            faults.add(FactIssue.FACT_UNKNOWN.at(pointer, Map.of("fact", factId)));
        } else {
            new ValueReader(fact, faults).code(code, pointer);
        }
    }
}
