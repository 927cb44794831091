package no.spinn.matching.index.forward;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.vocabulary.FactRoles;
import no.spinn.matching.index.forward.ForwardIndex.IndexedRules;
import no.spinn.matching.index.forward.MixedRules.Mixed;
import no.spinn.matching.index.forward.TableBuilder.Collected;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallStatus;
import no.spinn.matching.upstream.call.CriterionKind;

/** Builds the index from calls. */
final class IndexBuilder {

    private final List<Call> calls;
    private final FactRoles roles;
    private final int words;
    private final TableBuilder table = new TableBuilder();
    private final Map<Collected, IntList> eligibility = new LinkedHashMap<>();
    private final Map<CallStatus, long[]> byStatus = new EnumMap<>(CallStatus.class);
    private final List<List<Collected>> relevance = new ArrayList<>();

    /** @param calls by position */
    IndexBuilder(List<Call> calls, FactRoles roles) {
        this.calls = calls;
        this.roles = roles;
        this.words = Bits.words(calls.size());
    }

    ForwardIndex build() {
        for (int position = 0; position < calls.size(); position++) {
            add(calls.get(position), position);
        }
        ConditionTable conditions = table.build();
        List<Rule> rules = new ArrayList<>();
        Map<Rule, Mixed> mixed = new LinkedHashMap<>();
        eligibility.forEach((condition, positions) -> {
            Rule rule = new Rule(condition.number(), condition.facts(), Occurrences.of(positions.toArray(), words));
            rules.add(rule);
            int[] notPlanned = condition.numbersOf(this::isNotPlanned);
            boolean onOnePlannedFact = rule.facts().size() == 1 && notPlanned.length == 0;
            if (!onOnePlannedFact && rule.facts().stream().anyMatch(roles.planned()::contains)) {
                mixed.put(rule, new Mixed(rule, notPlanned));
            }
        });
        Predicate<Rule> alone = rule -> rule.facts().size() == 1
                && !mixed.containsKey(rule)
                && conditions.nothingKnown().get(rule.condition()) == TruthTable.UNKNOWN;
        List<FactRules> byFact = conditions.byFact().stream()
                .map(fact -> factRules(fact, rules, alone, conditions))
                .toList();
        Rules others = new Rules(rules.stream()
                .filter(alone.negate())
                .filter(rule -> !mixed.containsKey(rule))
                .toList());
        List<List<Integer>> ranking = relevance.stream()
                .map(criteria -> criteria.stream().map(Collected::number).toList())
                .toList();
        return new ForwardIndex(
                calls,
                byStatus,
                conditions,
                new IndexedRules(byFact, others, new MixedRules(List.copyOf(mixed.values()))),
                new Relevance(ranking),
                roles);
    }

    private boolean isNotPlanned(Condition part) {
        return part instanceof Condition.NotUnderstood
                || part instanceof Condition.Test(String fact, Operator ignored)
                        && !roles.planned().contains(fact);
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
        return new FactRules(
                fact, roles.planned().contains(fact.fact()), new Rules(alone), Occurrences.of(open), impact, shared);
    }
}
