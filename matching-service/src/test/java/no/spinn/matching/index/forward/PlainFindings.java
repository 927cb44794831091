package no.spinn.matching.index.forward;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.spinn.matching.answer.verdict.CriterionResult;
import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.index.forward.Findings.Ranked;
import no.spinn.matching.language.condition.Condition;
import no.spinn.matching.language.condition.Condition.All;
import no.spinn.matching.language.condition.Condition.Any;
import no.spinn.matching.language.condition.Condition.Not;
import no.spinn.matching.language.condition.Condition.NotUnderstood;
import no.spinn.matching.language.condition.Condition.Test;
import no.spinn.matching.language.condition.Facts;
import no.spinn.matching.language.condition.Interpreter;
import no.spinn.matching.language.condition.Truth;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallStatus;
import no.spinn.matching.upstream.call.CriterionKind;

/** The same as {@link Findings}, computed with the interpreter call by call. */
record PlainFindings(Facts facts, List<Judged> best) {

    record Judged(Judgement judgement, double fit) {

        long fails() {
            return judgement.eligibility(Truth.NOT_MET).count();
        }

        Ranked ranked() {
            return new Ranked(judgement.call(), fit);
        }
    }

    private static final Comparator<Judged> ORDER = Comparator.comparing(
                    (Judged judged) -> judged.judgement().verdict())
            .thenComparing(Comparator.comparingDouble(Judged::fit).reversed())
            .thenComparing(
                    judged -> judged.judgement().call().closesAt(),
                    Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(judged -> judged.judgement().call().id());

    static PlainFindings of(List<Call> calls, Facts facts, Set<CallStatus> statuses) {
        return new PlainFindings(
                facts,
                calls.stream()
                        .filter(call -> statuses.contains(call.status()))
                        .map(call -> Judgement.of(call, facts))
                        .map(judgement -> new Judged(judgement, fit(judgement)))
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
                .sorted(Comparator.comparing(Judged::fails))
                .map(Judged::ranked)
                .toList();
    }

    Set<FactImpact> factImpacts() {
        Map<String, Long> calls = best.stream()
                .map(Judged::judgement)
                .filter(judgement -> judgement.verdict() == Verdict.UNDETERMINED)
                .flatMap(this::decidingFacts)
                .collect(groupingBy(fact -> fact, counting()));
        return calls.entrySet().stream()
                .map(entry -> new FactImpact(entry.getKey(), Math.toIntExact(entry.getValue())))
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
