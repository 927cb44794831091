package no.spinn.matching.answer.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.language.condition.Condition;
import no.spinn.matching.language.condition.FactValue;
import no.spinn.matching.language.condition.Facts;
import no.spinn.matching.language.condition.Interpreter;
import no.spinn.matching.language.condition.Truth;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.Criterion;
import no.spinn.matching.upstream.call.CriterionKind;
import no.spinn.matching.upstream.vocabulary.Fact;
import no.spinn.matching.upstream.vocabulary.FactType;
import no.spinn.matching.upstream.vocabulary.Vocabulary;

/**
 * Invents projects for a call, one that is eligible and one that is not. Facts are given values one after the other, out of
 * those at which a test of the call turns, and taken back where a criterion has come to fail. Facts that make no difference any
 * more are given one, too, so that nothing is left open.
 */
public final class WorkedExamples {

    /** Real criteria need a step for each fact. Nobody waits for those that are made to be hard. */
    private static final int MOST_STEPS = 5_000;

    private final Call call;
    private final Condition together;
    private final Map<String, Set<FactValue>> values = new LinkedHashMap<>();
    private final Optional<Facts> fitting;
    private int steps;

    public WorkedExamples(Call call, Vocabulary vocabulary) {
        this.call = call;
        List<Condition> conditions = call.criteria(CriterionKind.ELIGIBILITY).stream()
                .map(Criterion::condition)
                .toList();
        this.together = new Condition.All(conditions);
        tests(together)
                .forEach(test -> values.computeIfAbsent(test.fact(), added -> new LinkedHashSet<>())
                        .addAll(TurningPoints.of(test.operator())));
        values.forEach((fact, those) -> vocabulary.find(fact).ifPresent(known -> those.addAll(others(known, those))));
        this.fitting = complete(new HashMap<>(), List.copyOf(values.keySet()));
    }

    /** Empty where there is none, or none was found. */
    public Optional<Judgement> eligible() {
        return fitting.map(facts -> Judgement.of(call, facts));
    }

    /** The same project with one fact changed, so that it is not. */
    public Optional<Judgement> ineligible() {
        return fitting.flatMap(this::spoilt).map(facts -> Judgement.of(call, facts));
    }

    private Optional<Facts> complete(Map<String, FactValue> known, List<String> rest) {
        Truth truth = truth(known);
        if (truth == Truth.MET) {
            // A test of no codes at all turns nowhere: nothing is known that such a fact could be.
            rest.forEach(fact -> values.getOrDefault(fact, Set.of()).stream()
                    .reduce((earlier, later) -> later)
                    .ifPresent(last -> known.put(fact, last)));
            return Optional.of(new Facts(known));
        }
        if (truth == Truth.NOT_MET || rest.isEmpty() || steps > MOST_STEPS) {
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

    /** A code that no test knows, where there is one. */
    private static List<FactValue> others(Fact fact, Set<FactValue> known) {
        return fact.codes().stream()
                .sorted()
                .<FactValue>map(code ->
                        fact.type() == FactType.CODES ? new FactValue.Codes(Set.of(code)) : new FactValue.Code(code))
                .filter(value -> !known.contains(value))
                .limit(1)
                .toList();
    }

    private Optional<Facts> spoilt(Facts fitting) {
        for (String fact : fitting.values().keySet().stream().sorted().toList()) {
            for (FactValue value : values.getOrDefault(fact, Set.of())) {
                Map<String, FactValue> changed = new HashMap<>(fitting.values());
                changed.put(fact, value);
                if (truth(changed) == Truth.NOT_MET) {
                    return Optional.of(new Facts(changed));
                }
            }
        }
        return Optional.empty();
    }

    private Truth truth(Map<String, FactValue> known) {
        return Interpreter.evaluate(together, new Facts(known)).truth();
    }

    private static List<Condition.Test> tests(Condition condition) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> tests(parts);
            case Condition.Any(List<Condition> parts) -> tests(parts);
            case Condition.Not(Condition part) -> tests(part);
            case Condition.Test test -> List.of(test);
            case Condition.NotUnderstood ignored -> List.of();
        };
    }

    private static List<Condition.Test> tests(List<Condition> parts) {
        List<Condition.Test> tests = new ArrayList<>();
        parts.forEach(part -> tests.addAll(tests(part)));
        return tests;
    }
}
