package no.spinn.matching.answer.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.derivation.DerivedFact;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.matching.answer.match.Interview.Strategy;
import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.answer.verdict.Verdict;

/** All applicants to a small catalogue: one for each combination of answers. */
final class AllApplicants {

    private final Interview interview;
    private final List<FactDefinition> facts;
    private final Map<Facts, Double> fewest = new HashMap<>();
    private final Map<Facts, List<Verdict>> verdicts = new HashMap<>();

    AllApplicants(Interview interview) {
        this.interview = interview;
        Set<String> ids = new TreeSet<>();
        interview.rules().calls().stream()
                .flatMap(call -> call.criteria().stream())
                .flatMap(criterion -> criterion.condition().facts())
                .forEach(fact -> addSources(fact, ids));
        this.facts = ids.stream().map(this::definition).toList();
    }

    private void addSources(String id, Set<String> ids) {
        FactDefinition fact = definition(id);
        if (fact.isDerived()) {
            fact.derivedFrom().forEach(source -> addSources(source, ids));
        } else if (interview.mayAsk(fact, Facts.NONE) || fact.askWhen() != null) {
            ids.add(id);
            Stream.ofNullable(fact.askWhen()).flatMap(Condition::facts).forEach(other -> addSources(other, ids));
        }
    }

    private FactDefinition definition(String id) {
        return interview.rules().vocabulary().find(id).orElseThrow();
    }

    /** The average number of questions of the best strategy there is. */
    double fewestQuestions() {
        return fewest(Facts.NONE);
    }

    private double fewest(Facts known) {
        if (interview.isSettled(known)) {
            return 0;
        }
        Double done = fewest.get(known);
        if (done == null) {
            done = facts.stream()
                    .filter(fact -> interview.mayAsk(fact, known))
                    .mapToDouble(fact -> 1 + average(known, fact, this::fewest))
                    .min()
                    .orElseThrow();
            fewest.put(known, done);
        }
        return done;
    }

    /** The average number of questions of this strategy. Fails when an answer could change nothing. */
    double questions(Strategy strategy) {
        return questions(Facts.NONE, strategy);
    }

    private double questions(Facts known, Strategy strategy) {
        if (interview.isSettled(known)) {
            return 0;
        }
        FactDefinition fact = strategy.next(known);
        assertThat(interview.mayAsk(fact, known))
                .as("%s may be asked", fact.id())
                .isTrue();
        assertThat(canChangeAnything(fact, known))
                .as("an answer to %s changes something, beside %s", fact.id(), known.toJson())
                .isTrue();
        return 1 + average(known, fact, next -> questions(next, strategy));
    }

    private static double average(Facts known, FactDefinition fact, ToDoubleFunction<Facts> of) {
        return answered(known, fact).mapToDouble(of).average().orElseThrow();
    }

    private static Stream<Facts> answered(Facts known, FactDefinition fact) {
        return SmallCatalogue.answersTo(fact.id()).stream()
                .map(answer -> DerivedFact.complete(known.with(fact.id(), answer)));
    }

    /** Whether two applicants who differ only in this fact, and know the same otherwise, have different verdicts. */
    private boolean canChangeAnything(FactDefinition fact, Facts known) {
        List<FactDefinition> others = facts.stream()
                .filter(other -> other != fact && !known.knows(other.id()))
                .toList();
        return applicants(known, others)
                .anyMatch(applicant ->
                        answered(applicant, fact).map(this::verdicts).distinct().count() > 1);
    }

    private static Stream<Facts> applicants(Facts known, List<FactDefinition> unknown) {
        return unknown.isEmpty()
                ? Stream.of(known)
                : answered(known, unknown.getFirst())
                        .flatMap(next -> applicants(next, unknown.subList(1, unknown.size())));
    }

    private List<Verdict> verdicts(Facts applicant) {
        return verdicts.computeIfAbsent(
                applicant,
                first -> interview.rules().calls().stream()
                        .map(call -> Judgement.of(call, first).verdict())
                        .toList());
    }
}
