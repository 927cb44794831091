package no.spinn.matching.index.forward;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Condition.All;
import no.spinn.criteria.condition.Condition.Any;
import no.spinn.criteria.condition.Condition.Not;
import no.spinn.criteria.condition.Condition.NotUnderstood;
import no.spinn.criteria.condition.Condition.Test;
import no.spinn.criteria.condition.Interpreter;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;
import no.spinn.criteria.vocabulary.FactRoles;
import no.spinn.matching.answer.verdict.CriterionResult;
import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.index.forward.Findings.Ranked;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallStatus;
import no.spinn.matching.upstream.call.CriterionKind;

/** The same as {@link Findings}, computed with the interpreter call by call. */
record PlainFindings(Facts facts, FactRoles roles, List<Judged> best) {

    record Judged(Judgement judgement, double fit, boolean within) {

        long fails() {
            return judgement.eligibility(Truth.NOT_MET).count();
        }

        Ranked ranked() {
            return new Ranked(judgement.call(), fit);
        }
    }

    private static final Comparator<Judged> ORDER = Comparator.comparing(
                    (Judged judged) -> judged.judgement().verdict())
            .thenComparing(judged -> !judged.within())
            .thenComparing(Comparator.comparingDouble(Judged::fit).reversed())
            .thenComparing(
                    judged -> judged.judgement().call().closesAt(),
                    Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(judged -> judged.judgement().call().id());

    static PlainFindings of(List<Call> calls, Facts facts, FactRoles roles, Set<CallStatus> statuses) {
        return new PlainFindings(
                facts,
                roles,
                calls.stream()
                        .filter(call -> statuses.contains(call.status()))
                        .map(call -> Judgement.of(call, facts))
                        .map(judgement -> new Judged(
                                judgement,
                                fit(judgement),
                                !judgement.within(roles).isEmpty()))
                        .sorted(ORDER)
                        .toList());
    }

    private static double fit(Judgement judgement) {
        return judgement.results().stream()
                .filter(result -> result.criterion().kind() == CriterionKind.RELEVANCE)
                .mapToDouble(result -> switch (result.truth()) {
                    case MET -> 1;
                    case UNKNOWN -> 0.5;
                    case NOT_MET -> 0;
                })
                .average()
                .orElse(0.5);
    }

    List<Ranked> nearMisses() {
        return best.stream()
                .filter(judged -> judged.fails() == 1 || judged.fails() == 2)
                .filter(judged -> judged.judgement()
                        .eligibility(Truth.NOT_MET)
                        .anyMatch(unmet -> !judged.judgement().isOutOfReach(unmet.criterion(), roles)))
                .sorted(Comparator.comparing(Judged::fails))
                .map(Judged::ranked)
                .toList();
    }

    Set<FactImpact> factImpacts() {
        Map<String, List<Judgement>> calls = new HashMap<>();
        best.stream()
                .map(Judged::judgement)
                .filter(judgement -> judgement.verdict() == Verdict.UNDETERMINED)
                .forEach(judgement -> decidingFacts(judgement)
                        .forEach(fact -> calls.computeIfAbsent(fact, first -> new ArrayList<>())
                                .add(judgement)));
        return calls.entrySet().stream()
                .map(entry -> new FactImpact(entry.getKey(), entry.getValue().size(), (int) entry.getValue().stream()
                        .filter(judgement ->
                                judgement.eligibility(Truth.UNKNOWN).count() == 1)
                        .count()))
                .collect(toSet());
    }

    // An answer decides a call in two ways: it makes one criterion fail, or it meets the only one that was open.
    private Stream<String> decidingFacts(Judgement judgement) {
        List<Condition> open = judgement
                .eligibility(Truth.UNKNOWN)
                .map(CriterionResult::criterion)
                .map(criterion -> criterion.condition())
                .toList();
        return open.stream()
                .flatMap(Condition::facts)
                .distinct()
                .filter(fact -> !facts.knows(fact))
                .filter(fact -> open.stream().anyMatch(condition -> can(condition, fact, Truth.NOT_MET))
                        || open.size() == 1 && can(open.getFirst(), fact, Truth.MET));
    }

    private boolean can(Condition condition, String fact, Truth wanted) {
        return Stream.of(Truth.MET, Truth.NOT_MET)
                .map(supposed -> Interpreter.evaluate(suppose(condition, fact, supposed), facts))
                .anyMatch(outcome -> outcome.truth() == wanted);
    }

    private static Condition suppose(Condition condition, String fact, Truth supposed) {
        return switch (condition) {
            case All(List<Condition> parts) -> new All(supposeEach(parts, fact, supposed));
            case Any(List<Condition> parts) -> new Any(supposeEach(parts, fact, supposed));
            case Not(Condition part) -> new Not(suppose(part, fact, supposed));
            // An empty `all` is met, an empty `any` is not.
            case Test test
            when test.fact().equals(fact) -> supposed == Truth.MET ? new All(List.of()) : new Any(List.of());
            case Test test -> test;
            case NotUnderstood not -> not;
        };
    }

    private static List<Condition> supposeEach(List<Condition> parts, String fact, Truth supposed) {
        return parts.stream().map(part -> suppose(part, fact, supposed)).toList();
    }
}
