package no.spinn.matching.answer.match;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Interpreter;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;
import no.spinn.criteria.vocabulary.Changeability;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.matching.index.forward.FactImpact;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CriterionKind;

/**
 * Chooses what to ask a person next. A question about a derived fact is one about the facts from which it follows. A fact that
 * makes sense only under a condition is asked for when the condition is met; until it is known, its facts are asked for.
 */
final class NextQuestions {

    /** What the applicant sets itself is asked for last: a sum matters only when a call fits in all other respects. */
    private static final Comparator<NextQuestion> ORDER = Comparator.comparing(
                    (NextQuestion question) -> question.fact().changeability() == Changeability.PLANNED)
            .thenComparing(Comparator.comparingLong(NextQuestion::settles).reversed())
            .thenComparing(Comparator.comparingLong(NextQuestion::alone).reversed())
            .thenComparing(Comparator.comparingLong(NextQuestion::certain).reversed())
            .thenComparing(question -> question.fact().order())
            .thenComparing(question -> question.fact().id());

    private final Rulebook rules;
    private final List<Facts> facts;

    NextQuestions(Rulebook rules, List<Facts> facts) {
        this.rules = rules;
        this.facts = facts;
    }

    /** The questions whose answers settle calls. */
    List<NextQuestion> of(List<FactImpact> impacts) {
        Map<String, NextQuestion> questions = new HashMap<>();
        for (FactImpact impact : impacts) {
            for (FactDefinition fact : askable(impact.fact(), new HashSet<>())) {
                questions.merge(
                        fact.id(),
                        new NextQuestion(fact, impact.calls(), impact.alone(), impact.certain()),
                        NextQuestion::larger);
            }
        }
        return questions.values().stream().sorted(ORDER).toList();
    }

    /** The questions whose answers rank these calls: the facts that their relevance criteria lack. */
    List<NextQuestion> ofRelevance(List<Call> calls) {
        Map<String, Integer> lacking = new HashMap<>();
        for (Call call : calls) {
            lackedBy(call).distinct().forEach(fact -> lacking.merge(fact, 1, Integer::sum));
        }
        return of(lacking.entrySet().stream()
                .map(entry -> new FactImpact(entry.getKey(), entry.getValue(), 0, 0))
                .toList());
    }

    private Stream<String> lackedBy(Call call) {
        return call.criteria(CriterionKind.RELEVANCE).stream()
                .flatMap(criterion ->
                        facts.stream().flatMap(each -> Interpreter.lackedFacts(criterion.condition(), each)));
    }

    private boolean isKnown(String fact) {
        return facts.stream().allMatch(each -> each.knows(fact));
    }

    /** What to ask instead of a fact that cannot be asked for now. The visited facts end a circle of conditions. */
    private Set<FactDefinition> askable(String id, Set<String> visited) {
        Optional<FactDefinition> fact = rules.vocabulary().find(id);
        if (fact.isEmpty() || isKnown(id) || !visited.add(id)) {
            return Set.of();
        }
        if (fact.get().isDerived()) {
            return askableEach(fact.get().derivedFrom().stream(), visited);
        }
        Condition askWhen = fact.get().askWhen();
        if (askWhen == null) {
            return Set.of(fact.get());
        }
        List<Facts> lacking = facts.stream().filter(each -> !each.knows(id)).toList();
        Truth truth = lacking.stream()
                .map(each -> Interpreter.evaluate(askWhen, each).truth())
                .max(Comparator.naturalOrder())
                .orElse(Truth.NOT_MET);
        return switch (truth) {
            case MET -> Set.of(fact.get());
            case NOT_MET -> Set.of();
            case UNKNOWN ->
                askableEach(lacking.stream().flatMap(each -> Interpreter.lackedFacts(askWhen, each)), visited);
        };
    }

    private Set<FactDefinition> askableEach(Stream<String> ids, Set<String> visited) {
        Set<FactDefinition> askable = new HashSet<>();
        ids.forEach(id -> askable.addAll(askable(id, visited)));
        return askable;
    }
}
