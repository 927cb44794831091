package no.spinn.matching.answer.rule;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Interpreter;
import no.spinn.criteria.value.FactType;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.Criterion;
import no.spinn.matching.upstream.call.CriterionKind;

/**
 * Generates an eligible and an ineligible project for a call by backtracking. It sets one fact after the other to a boundary
 * value of a test, and takes it back when a criterion fails. Facts that no longer matter also get a value, so that none is
 * unknown.
 */
public final class WorkedExamples {

    /** Real criteria need one step for each fact. The limit stops the search in criteria that are made to be hard. */
    private static final int MAX_STEPS = 5_000;

    private final Call call;
    private final Condition allConditions;
    private final Map<String, Set<FactValue>> values = new LinkedHashMap<>();
    private final Optional<Facts> eligibleFacts;
    private int steps;

    public WorkedExamples(Call call, Vocabulary vocabulary) {
        this.call = call;
        List<Condition> conditions = call.criteria(CriterionKind.ELIGIBILITY).stream()
                .filter(Criterion::isExpressible)
                .map(Criterion::condition)
                .toList();
        this.allConditions = new Condition.All(conditions);
        allConditions
                .tests()
                .forEach(test -> values.computeIfAbsent(test.fact(), added -> new LinkedHashSet<>())
                        .addAll(BoundaryValues.of(test.operator())));
        values.forEach((fact, those) -> vocabulary.find(fact).ifPresent(known -> those.addAll(others(known, those))));
        this.eligibleFacts = complete(new HashMap<>(), List.copyOf(values.keySet()));
    }

    /** An eligible project; empty where none exists or none was found. */
    public Optional<Judgement> eligible() {
        return eligibleFacts.map(facts -> Judgement.of(call, facts));
    }

    /** The eligible project with one fact changed, so that it is ineligible. */
    public Optional<Judgement> ineligible() {
        return eligibleFacts.flatMap(this::withOneChange).map(facts -> Judgement.of(call, facts));
    }

    private Optional<Facts> complete(Map<String, FactValue> known, List<String> rest) {
        Truth truth = truth(known);
        if (truth == Truth.MET) {
            // A test of an empty set of codes has no boundary value, so its fact stays unknown.
            rest.forEach(fact -> values.getOrDefault(fact, Set.of()).stream()
                    .reduce((earlier, later) -> later)
                    .ifPresent(last -> known.put(fact, last)));
            return Optional.of(new Facts(known));
        }
        if (truth == Truth.NOT_MET || rest.isEmpty() || steps > MAX_STEPS) {
            return Optional.empty();
        }
        String fact = rest.getFirst();
        for (FactValue value : values.getOrDefault(fact, Set.of())) {
            steps++;
            known.put(fact, value);
            Optional<Facts> completed = complete(known, rest.subList(1, rest.size()));
            if (completed.isPresent()) {
                return completed;
            }
            known.remove(fact);
        }
        return Optional.empty();
    }

    /** A code that is in no test, where the vocabulary has one. */
    private static List<FactValue> others(FactDefinition fact, Set<FactValue> known) {
        return fact.listedCodes().stream()
                .<FactValue>map(code ->
                        fact.type() == FactType.CODES ? new FactValue.Codes(Set.of(code)) : new FactValue.Code(code))
                .filter(value -> !known.contains(value))
                .limit(1)
                .toList();
    }

    private Optional<Facts> withOneChange(Facts eligibleFacts) {
        for (String fact : eligibleFacts.values().keySet().stream().sorted().toList()) {
            for (FactValue value : values.getOrDefault(fact, Set.of())) {
                Map<String, FactValue> changed = new HashMap<>(eligibleFacts.values());
                changed.put(fact, value);
                if (truth(changed) == Truth.NOT_MET) {
                    return Optional.of(new Facts(changed));
                }
            }
        }
        return Optional.empty();
    }

    private Truth truth(Map<String, FactValue> known) {
        return Interpreter.evaluate(allConditions, new Facts(known)).truth();
    }
}
