package no.spinn.matching.forward;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.spinn.matching.call.Call;
import no.spinn.matching.call.CallStatus;
import no.spinn.matching.call.CriterionKind;
import no.spinn.matching.condition.Condition;
import no.spinn.matching.condition.Facts;
import no.spinn.matching.condition.Truth;

/** Arranges calls by what decides about them. */
final class IndexBuilder {

    private final List<Call> calls;
    private final int words;
    private final ConditionTable.Builder numbering = new ConditionTable.Builder();
    private final Map<Integer, Demanded> eligibility = new TreeMap<>();
    private final Map<CallStatus, long[]> byStatus = new EnumMap<>(CallStatus.class);
    private final int[][] relevance;

    /** An eligibility condition, and the positions of the calls that have it, ascending. */
    private record Demanded(Condition condition, Positions by) {}

    /** @param calls by position */
    IndexBuilder(List<Call> calls) {
        this.calls = calls;
        this.words = Bits.words(calls.size());
        this.relevance = new int[calls.size()][];
    }

    ForwardIndex build() {
        for (int position = 0; position < calls.size(); position++) {
            add(calls.get(position), position);
        }
        ConditionTable conditions = numbering.build();
        List<Rule> rules = eligibility.entrySet().stream()
                .map(entry -> rule(entry.getKey(), entry.getValue(), conditions))
                .toList();
        Truth[] nothingKnown = conditions.evaluate(new Facts(Map.of()));
        Predicate<Rule> alone = rule -> rule.facts().size() == 1 && nothingKnown[rule.condition()] == Truth.UNKNOWN;
        List<FactRules> byFact = new ArrayList<>();
        for (int fact = 0; fact < conditions.facts().size(); fact++) {
            int number = fact;
            List<Rule> about =
                    rules.stream().filter(rule -> rule.facts().contains(number)).toList();
            if (!about.isEmpty()) {
                byFact.add(factRules(number, about, alone, conditions, nothingKnown));
            }
        }
        List<Rule> others = rules.stream().filter(alone.negate()).toList();
        return new ForwardIndex(calls, byStatus, conditions, List.copyOf(byFact), others, new Relevance(relevance));
    }

    private void add(Call call, int position) {
        Bits.set(byStatus.computeIfAbsent(call.status(), status -> new long[words]), position);
        call.criteria(CriterionKind.ELIGIBILITY).forEach(criterion -> {
            int number = numbering.number(criterion.condition());
            eligibility
                    .computeIfAbsent(number, added -> new Demanded(criterion.condition(), new Positions()))
                    .by()
                    .add(position);
        });
        relevance[position] = call.criteria(CriterionKind.RELEVANCE).stream()
                .mapToInt(criterion -> numbering.number(criterion.condition()))
                .toArray();
    }

    private Rule rule(int number, Demanded demanded, ConditionTable conditions) {
        Set<Integer> facts = demanded.condition().facts().map(conditions::fact).collect(toSet());
        return new Rule(number, facts, Occurrences.of(demanded.by().toArray(), words));
    }

    private FactRules factRules(
            int fact, List<Rule> about, Predicate<Rule> isAlone, ConditionTable conditions, Truth[] nothingKnown) {
        List<Rule> alone = about.stream().filter(isAlone).toList();
        Settling settling = new Settling(words);
        alone.forEach(rule -> settling.add(rule, conditions.answers(rule.condition(), fact, nothingKnown)));
        Counts open = new Counts(words);
        alone.forEach(rule -> rule.calls().countInto(open));
        List<Rule> shared = about.stream().filter(isAlone.negate()).toList();
        return new FactRules(fact, alone, Occurrences.of(open), settling, shared);
    }
}
