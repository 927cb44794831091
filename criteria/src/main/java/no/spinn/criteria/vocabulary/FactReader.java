package no.spinn.criteria.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.Pointer;
import org.jspecify.annotations.Nullable;

/** Reads the facts that a caller sends, each by its definition. Collects every fault instead of stopping at the first. */
public final class FactReader {

    private final Vocabulary vocabulary;
    private final Pointer place;
    private final Predicate<String> scope;
    private final Faults faults = new Faults();

    /** Reads facts at {@code /facts}. */
    public FactReader(Vocabulary vocabulary) {
        this(vocabulary, Pointer.ROOT.to("facts"));
    }

    /** @param place of the facts in the request */
    public FactReader(Vocabulary vocabulary, Pointer place) {
        this(vocabulary, place, fact -> true);
    }

    private FactReader(Vocabulary vocabulary, Pointer place, Predicate<String> scope) {
        this.vocabulary = vocabulary;
        this.place = place;
        this.scope = scope;
    }

    /** Reads the facts of a member, which are all about its organisation. */
    public static FactReader ofMember(Vocabulary vocabulary, Pointer place) {
        return new FactReader(vocabulary, place, CoreFacts::isAboutOrganisation);
    }

    /**
     * The values without faults, in their valid form. Leaves out facts of a type that only newer versions know.
     *
     * @param facts what Jackson reads where no type is declared
     */
    public Facts read(Map<String, ? extends @Nullable Object> facts) {
        Map<String, FactValue> values = new HashMap<>();
        facts.forEach((id, value) -> {
            FactValue known = read(id, value);
            if (known != null) {
                values.put(id, known);
            }
        });
        return new Facts(values);
    }

    /** As {@link #read}, as JSON, for storing: facts that only newer versions know stay as they are. */
    public Map<String, Object> canonical(Map<String, ? extends @Nullable Object> facts) {
        Map<String, Object> canonical = new TreeMap<>(read(facts).toJson());
        facts.forEach((id, value) -> {
            if (value != null && vocabulary.notUnderstood().contains(id)) {
                canonical.put(id, value);
            }
        });
        return canonical;
    }

    public List<Fault> faults() {
        return faults.all();
    }

    private @Nullable FactValue read(String id, @Nullable Object value) {
        String pointer = place.to(id).text();
        FactDefinition fact = vocabulary.find(id).orElse(null);
        if (fact == null && !vocabulary.notUnderstood().contains(id)) {
            faults.add(FactIssue.FACT_UNKNOWN.at(pointer, Map.of("fact", Faults.quote(id))));
            return null;
        }
        if (!scope.test(id)) {
            faults.add(FactIssue.NOT_OF_ORGANISATION.at(pointer));
            return null;
        }
        return fact == null ? null : new ValueReader(fact, faults).read(value, pointer);
    }
}
