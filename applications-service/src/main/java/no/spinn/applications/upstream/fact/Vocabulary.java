package no.spinn.applications.upstream.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.applications.common.issue.DraftIssue;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;

/** The definitions of all facts by id, at one moment. */
public record Vocabulary(Map<String, FactDefinition> facts) {

    static final Pointer FACTS = Pointer.ROOT.to("facts");

    public static Vocabulary of(Collection<FactDefinition> facts) {
        return new Vocabulary(
                facts.stream().collect(Collectors.toUnmodifiableMap(FactDefinition::id, Function.identity())));
    }

    /** Checks every fact against its definition, and returns all faults. */
    public CheckedFacts read(Map<String, ?> given) {
        Map<String, Object> values = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        given.forEach((id, value) -> {
            FactDefinition fact = facts.get(id);
            Pointer pointer = FACTS.to(id);
            if (fact == null) {
                faults.add(DraftIssue.FACT_UNKNOWN.at(pointer));
            } else {
                new ValueReader(fact, pointer, faults).read(value).ifPresent(known -> values.put(id, known));
            }
        });
        return new CheckedFacts(values, faults);
    }
}
