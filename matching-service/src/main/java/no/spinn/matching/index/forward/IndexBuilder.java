package no.spinn.matching.index.forward;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.spinn.criteria.vocabulary.FactRoles;
import no.spinn.matching.index.forward.ForwardIndex.IndexedRules;
import no.spinn.matching.index.forward.TableBuilder.Collected;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallState;
import no.spinn.matching.upstream.call.CriterionKind;

/** Builds the index from calls. */
final class IndexBuilder {

    private final List<Call> calls;
    private final FactRoles roles;
    private final int words;
    private final TableBuilder table;
    private final Map<Collected, IntList> eligibility = new LinkedHashMap<>();
    private final Map<CallState, long[]> byState = new EnumMap<>(CallState.class);
    private final List<List<Collected>> relevance = new ArrayList<>();

    /** @param calls by position */
    IndexBuilder(List<Call> calls, FactRoles roles) {
        this.calls = calls;
        this.roles = roles;
        this.words = Bits.words(calls.size());
        this.table = new TableBuilder(roles);
    }

    ForwardIndex build() {
        for (int position = 0; position < calls.size(); position++) {
            add(calls.get(position), position);
        }
        ConditionTable conditions = table.build();
        List<Rule> rules = new ArrayList<>();
        eligibility.forEach((condition, positions) ->
                rules.add(new Rule(condition.number(), condition.facts(), Occurrences.of(positions.toArray(), words))));
        Predicate<Rule> alone = rule -> isAlone(rule, conditions);
        List<FactRules> byFact = conditions.byFact().stream()
                .map(fact -> factRules(fact, rules, alone, conditions))
                .toList();
        List<Rule> rest = rules.stream().filter(alone.negate()).toList();
        Rules others =
                new Rules(rest.stream().filter(rule -> !isOnPlanned(rule)).toList());
        Rules mixed = new Rules(rest.stream().filter(this::isOnPlanned).toList());
        List<List<Integer>> ranking = relevance.stream()
                .map(criteria -> criteria.stream().map(Collected::number).toList())
                .toList();
        return new ForwardIndex(
                calls, byState, conditions, new IndexedRules(byFact, others, mixed), new Relevance(ranking), roles);
    }

    /** Whether the rule is on one fact, and open exactly as long as this fact is unknown. */
    private boolean isAlone(Rule rule, ConditionTable conditions) {
        Standing open = isOnPlanned(rule) ? Standing.WITHIN : Standing.OPEN;
        return rule.facts().size() == 1 && conditions.standing(rule.condition(), conditions.nothingKnown()) == open;
    }

    private boolean isOnPlanned(Rule rule) {
        return !Collections.disjoint(rule.facts(), roles.planned());
    }

    private void add(Call call, int position) {
        Bits.set(byState.computeIfAbsent(call.state(), state -> new long[words]), position);
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
        Answer answer = new Answer(
                fact,
                roles.planned().contains(fact.fact()),
                conditions.nothingKnown().each(),
                List.of(true));
        AnswerImpact impact = new AnswerImpact(words);
        alone.forEach(rule -> impact.add(rule, conditions.possibleOutcomes(rule.condition(), answer)));
        Counts open = new Counts(words);
        alone.forEach(rule -> rule.calls().countInto(open));
        List<Rule> shared = about.stream().filter(isAlone.negate()).toList();
        return new FactRules(fact, answer.planned(), about, new Rules(alone), Occurrences.of(open), impact, shared);
    }
}
