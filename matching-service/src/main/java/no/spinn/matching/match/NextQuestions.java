package no.spinn.matching.match;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.spinn.matching.condition.Condition;
import no.spinn.matching.condition.Facts;
import no.spinn.matching.condition.Truth;
import no.spinn.matching.verdict.CriterionResult;
import no.spinn.matching.verdict.Judgement;
import no.spinn.matching.verdict.Verdict;
import no.spinn.matching.vocabulary.Vocabulary;

/** Which unknown facts to ask for first, so that a person answers three questions and not thirty. */
final class NextQuestions {

    private NextQuestions() {}

    static List<NextQuestion> of(List<Match> matches, Facts facts, Vocabulary vocabulary) {
        Map<String, Long> settled = new HashMap<>();
        for (Match match : matches) {
            settlingFacts(match.judgement(), facts).forEach(fact -> settled.merge(fact, 1L, Long::sum));
        }
        return settled.entrySet().stream()
                .flatMap(entry ->
                        vocabulary.find(entry.getKey()).map(fact -> new NextQuestion(fact, entry.getValue())).stream())
                .sorted(Comparator.comparingLong(NextQuestion::settles)
                        .reversed()
                        .thenComparing(question -> question.fact().id()))
                .toList();
    }

    // An answer settles a call in two ways: it makes one criterion fail, or it meets the only one that was open.
    private static Set<String> settlingFacts(Judgement judgement, Facts facts) {
        List<CriterionResult> open = judgement.eligibility(Truth.UNKNOWN).toList();
        Optional<CriterionResult> last = open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
        return judgement.verdict() != Verdict.UNDETERMINED
                ? Set.of()
                : open.stream()
                        .flatMap(
                                result -> result.criterion().condition().facts().filter(fact -> !facts.knows(fact)))
                        .distinct()
                        .filter(fact -> open.stream().anyMatch(result -> can(result, fact, facts, Truth.NOT_MET))
                                || last.filter(result -> can(result, fact, facts, Truth.MET))
                                        .isPresent())
                        .collect(Collectors.toSet());
    }

    private static boolean can(CriterionResult result, String fact, Facts facts, Truth wanted) {
        Condition condition = result.criterion().condition();
        return Supposition.worth(condition, facts, fact, Truth.MET) == wanted
                || Supposition.worth(condition, facts, fact, Truth.NOT_MET) == wanted;
    }
}
