package no.spinn.matching.answer.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Interpreter;
import no.spinn.criteria.derivation.DerivedFact;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;
import no.spinn.criteria.vocabulary.Changeability;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.matching.answer.verdict.CriterionResult;
import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.upstream.call.CallState;

/** Asks questions until every call is settled: eligible, ineligible, or open only within what the applicant sets itself. */
record Interview(Rulebook rules) {

    /** Chooses the next question, by what is known. */
    interface Strategy {
        FactDefinition next(Facts known);
    }

    /** How many questions these applicants are asked in all. */
    int questions(Stream<Facts> applicants, Strategy strategy) {
        Map<Facts, Optional<FactDefinition>> next = new HashMap<>();
        return applicants
                .mapToInt(applicant -> questions(
                        applicant, known -> next.computeIfAbsent(known, first -> nextUnlessSettled(known, strategy))))
                .sum();
    }

    private Optional<FactDefinition> nextUnlessSettled(Facts known, Strategy strategy) {
        if (isSettled(known)) {
            return Optional.empty();
        }
        FactDefinition fact = strategy.next(known);
        assertThat(mayAsk(fact, known))
                .as("%s may be asked, beside %s", fact.id(), known.toJson())
                .isTrue();
        return Optional.of(fact);
    }

    private static int questions(Facts applicant, Function<Facts, Optional<FactDefinition>> next) {
        Facts known = Facts.NONE;
        int asked = 0;
        Optional<FactDefinition> fact = next.apply(known);
        while (fact.isPresent()) {
            known = answered(known, fact.get(), applicant);
            fact = next.apply(known);
            asked++;
        }
        return asked;
    }

    private static Facts answered(Facts known, FactDefinition fact, Facts applicant) {
        return DerivedFact.complete(known.with(fact.id(), Objects.requireNonNull(applicant.get(fact.id()))));
    }

    boolean isSettled(Facts known) {
        return unsettled(known).findAny().isEmpty();
    }

    private Stream<Judgement> unsettled(Facts known) {
        return rules.calls().stream()
                .map(call -> Judgement.of(call, known))
                .filter(judgement -> judgement.verdict() == Verdict.UNDETERMINED)
                .filter(judgement -> judgement.within(rules.roles()).isEmpty());
    }

    /** Facts that follow from others are never asked for, nor sums and dates before everything else is settled. */
    boolean mayAsk(FactDefinition fact, Facts known) {
        return !known.knows(fact.id())
                && !fact.isDerived()
                && fact.changeability() != Changeability.PLANNED
                && (fact.askWhen() == null
                        || Interpreter.evaluate(fact.askWhen(), known).truth() == Truth.MET);
    }

    /** The question that the service would ask first. */
    FactDefinition first(Facts known) {
        return Matches.of(rules, known, EnumSet.of(CallState.OPEN))
                .nextQuestions()
                .getFirst()
                .fact();
    }

    /** The question about the fact that most undetermined calls lack. */
    FactDefinition mostMissed(Facts known) {
        Map<FactDefinition, Integer> missed = new HashMap<>();
        unsettled(known)
                .forEach(call -> missedBy(call, known).distinct().forEach(fact -> missed.merge(fact, 1, Integer::sum)));
        return missed.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<FactDefinition, Integer> each) -> -each.getValue())
                        .thenComparing(each -> each.getKey().order()))
                .orElseThrow()
                .getKey();
    }

    private Stream<FactDefinition> missedBy(Judgement call, Facts known) {
        return call.eligibility(Truth.UNKNOWN)
                .map(CriterionResult::criterion)
                .flatMap(criterion -> Interpreter.lackedFacts(criterion.condition(), known))
                .flatMap(fact -> askedInstead(fact, known));
    }

    private Stream<FactDefinition> askedInstead(String id, Facts known) {
        FactDefinition fact = rules.vocabulary().find(id).orElseThrow();
        Condition askWhen = fact.askWhen();
        Stream<String> others = fact.isDerived()
                ? fact.derivedFrom().stream()
                : askWhen == null ? Stream.of() : Interpreter.lackedFacts(askWhen, known);
        return mayAsk(fact, known)
                ? Stream.of(fact)
                : known.knows(id) ? Stream.of() : others.flatMap(other -> askedInstead(other, known));
    }
}
