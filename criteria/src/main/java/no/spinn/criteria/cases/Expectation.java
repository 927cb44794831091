package no.spinn.criteria.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Interpreter;
import no.spinn.criteria.derivation.DerivedFact;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What people expect of criteria, given some facts.
 *
 * @param facts as people state them; derived facts follow from them
 * @param truths by the names of criteria
 */
public record Expectation(Facts facts, Map<String, Truth> truths) {

    public Expectation {
        truths = Map.copyOf(truths);
    }

    /**
     * A criterion that does not do what people expect.
     *
     * @param found null where no criterion has the name
     */
    public record Disagreement(
            String criterion, Truth expected, @Nullable Truth found) {}

    /** All disagreements with these conditions, in the order of names. */
    public List<Disagreement> disagreements(Map<String, Condition> conditions) {
        Facts complete = DerivedFact.complete(facts);
        return new TreeMap<>(truths)
                .entrySet().stream()
                        .map(expected -> new Disagreement(
                                expected.getKey(),
                                expected.getValue(),
                                truth(conditions.get(expected.getKey()), complete)))
                        .filter(one -> one.found() != one.expected())
                        .toList();
    }

    private static @Nullable Truth truth(@Nullable Condition condition, Facts facts) {
        return Optional.ofNullable(condition)
                .map(known -> Interpreter.evaluate(known, facts).truth())
                .orElse(null);
    }
}
