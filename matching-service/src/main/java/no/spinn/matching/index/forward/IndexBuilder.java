package no.spinn.matching.index.forward;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.spinn.matching.index.forward.TableBuilder.Collected;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallStatus;
import no.spinn.matching.upstream.call.CriterionKind;

/** Builds the index from calls. */
final class IndexBuilder {

    private final List<Call> calls;
    private final int words;
    private final TableBuilder table = new TableBuilder();
    private final Map<Collected, IntList> eligibility = new LinkedHashMap<>();
    private final Map<CallStatus, long[]> byStatus = new EnumMap<>(CallStatus.class);
    private final List<List<Collected>> relevance = new ArrayList<>();

    /** @param calls by position */
    IndexBuilder(List<Call> calls) {
        this.calls = calls;
        this.words = Bits.words(calls.size());
    }

    ForwardIndex build() {
        for (int position = 0; position < calls.size(); position++) {
            add(calls.get(position), position);
        }
        ConditionTable conditions = table.build();
        List<Rule> rules = new ArrayList<>();
        eligibility.forEach((condition, positions) ->
                rules.add(new Rule(condition.number(), condition.facts(), Occurrences.of(positions.toArray(), words))));
        Predicate<Rule> alone = rule ->
                rule.facts().size() == 1 && conditions.nothingKnown().get(rule.condition()) == TruthTable.UNKNOWN;
        List<FactRules> byFact = conditions.byFact().stream()
                .map(fact -> factRules(fact, rules, alone, conditions))
                .toList();
        Rules others = new Rules(rules.stream().filter(alone.negate()).toList());
        List<List<Integer>> ranking = relevance.stream()
                .map(criteria -> criteria.stream().map(Collected::number).toList())
                .toList();
        return new ForwardIndex(calls, byStatus, conditions, byFact, others, new Relevance(ranking));
    }

    private void add(Call call, int position) {
        Bits.set(byStatus.computeIfAbsent(call.status(), status -> new long[words]), position);
        call.criteria(CriterionKind.ELIGIBILITY)
                .forEach(criterion -> eligibility
                        .computeIfAbsent(table.add(criterion.condition()), added -> new IntList())
                        .add(position));
        relevance.add(call.criteria(CriterionKind.RELEVANCE).stream()
                .map(criterion -> table.add(criterion.condition()))
                .toList());
    }

    private FactRules factRules(
            FactConditions fact, List<Rule> rules, Predicate<Rule> isAlone, ConditionTable conditions) {
        List<Rule> about = rules.stream()
                .filter(rule -> rule.facts().contains(fact.fact()))
                .toList();
        List<Rule> alone = about.stream().filter(isAlone).toList();
        AnswerImpact impact = new AnswerImpact(words);
        alone.forEach(rule ->
                impact.add(rule, conditions.possibleOutcomes(rule.condition(), fact, conditions.nothingKnown())));
        Counts open = new Counts(words);
        alone.forEach(rule -> rule.calls().countInto(open));
        List<Rule> shared = about.stream().filter(isAlone.negate()).toList();
        return new FactRules(fact, new Rules(alone), Occurrences.of(open), impact, shared);
    }
}
