package no.spinn.matching.index.forward;

import java.time.Instant;
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
import no.spinn.criteria.member.JudgedFacts;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;
import no.spinn.criteria.vocabulary.FactRoles;
import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.index.forward.Findings.Ranked;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallState;
import no.spinn.matching.upstream.call.CriterionKind;

/** The same as {@link Findings}, computed with the interpreter call by call. */
record PlainFindings(List<Facts> facts, FactRoles roles, List<Judged> best) {

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

    static PlainFindings of(List<Call> calls, List<Facts> facts, FactRoles roles, Set<CallState> states) {
        return new PlainFindings(
                facts,
                roles,
                calls.stream()
                        .filter(call -> states.contains(call.state()))
                        .map(call -> Judgement.of(call, new JudgedFacts(facts)))
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

    List<Call> fitting() {
        return best.stream()
                .filter(judged -> judged.judgement().verdict() == Verdict.ELIGIBLE || judged.within())
                .map(judged -> judged.judgement().call())
                .toList();
    }

    Set<FactImpact> factImpacts() {
        Map<String, FactImpact> impacts = new HashMap<>();
        best.stream()
                .filter(judged -> judged.judgement().verdict() == Verdict.UNDETERMINED)
                .flatMap(judged -> open(judged).impacts())
                .forEach(impact -> impacts.merge(impact.fact(), impact, PlainFindings::sum));
        return Set.copyOf(impacts.values());
    }

    private static FactImpact sum(FactImpact one, FactImpact other) {
        return new FactImpact(
                one.fact(), one.calls() + other.calls(), one.alone() + other.alone(), one.certain() + other.certain());
    }

    private Open open(Judged judged) {
        List<Condition> unknown = judged.judgement()
                .eligibility(Truth.UNKNOWN)
                .map(result -> result.criterion().condition())
                .toList();
        List<Condition> open = unknown.stream()
                .filter(condition ->
                        judged.within() || facts.stream().anyMatch(each -> roles.leavesOpen(condition, each)))
                .toList();
        return new Open(unknown, open, judged.within());
    }

    /** An undetermined call, with those of its unknown criteria that keep it from being settled. */
    private final class Open {

        private final List<Condition> unknown;
        private final List<Condition> open;
        private final boolean within;

        Open(List<Condition> unknown, List<Condition> open, boolean within) {
            this.unknown = unknown;
            this.open = open;
            this.within = within;
        }

        /** What an answer to each fact that the call depends on can do to it. */
        Stream<FactImpact> impacts() {
            return unknown.stream()
                    .flatMap(condition -> facts.stream().flatMap(each -> Interpreter.lackedFacts(condition, each)))
                    .filter(fact -> roles.planned().contains(fact) == within)
                    .distinct()
                    .map(this::impact);
        }

        private FactImpact impact(String fact) {
            int alone = settlesAlone(fact) ? 1 : 0;
            return new FactImpact(fact, 1, alone, open.size() == 1 ? alone : 0);
        }

        // An answer settles a call in two ways: it makes one criterion fail, or it closes the only one that is open.
        private boolean settlesAlone(String fact) {
            return unknown.stream().anyMatch(condition -> canFail(condition, fact))
                    || open.size() == 1 && canClose(open.getFirst(), fact);
        }

        private boolean canFail(Condition condition, String fact) {
            return Stream.of(Truth.MET, Truth.NOT_MET)
                    .anyMatch(supposed -> facts.stream()
                            .anyMatch(each -> Interpreter.evaluate(suppose(condition, fact, supposed, each), each)
                                            .truth()
                                    == Truth.NOT_MET));
        }

        private boolean canClose(Condition condition, String fact) {
            return Stream.of(Truth.MET, Truth.NOT_MET)
                    .anyMatch(supposed ->
                            facts.stream().allMatch(each -> isClosed(suppose(condition, fact, supposed, each), each)));
        }

        private boolean isClosed(Condition condition, Facts each) {
            Truth truth = Interpreter.evaluate(condition, each).truth();
            return truth == Truth.MET || truth == Truth.UNKNOWN && !within && !roles.leavesOpen(condition, each);
        }
    }

    private static Condition suppose(Condition condition, String fact, Truth supposed, Facts facts) {
        return facts.knows(fact) ? condition : suppose(condition, fact, supposed);
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
