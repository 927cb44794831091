package no.spinn.portal.pages.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.portal.pages.catalogue.Fact;

/**
 * What the guide asks next: of the questions that matches propose, the one that brings most calls nearest to a verdict. A question counts for
 * a call by the share that it is of all that is open about the call. Where other facts are only asked for after it, it counts as all of
 * them. A page with more to tick takes more reading, and counts for less. Sums and dates are not asked for: the result says within which limits a call fits.
 */
final class NextQuestion {

    /** The most questions about a project. */
    static final int MOST = 8;

    /** What each further fact of a page takes away from its weight. */
    private static final double EFFORT = 0.1;

    private final List<Set<String>> open;
    private final Set<String> gates;

    private NextQuestion(List<Set<String>> open, Set<String> gates) {
        this.open = open;
        this.gates = gates;
    }

    static Optional<Question> of(Match match, Answers answers, Map<String, Fact> vocabulary) {
        if (Question.answered(answers, vocabulary).size() >= MOST) {
            return Optional.empty();
        }
        List<Set<String>> open = Outcome.of(match, List.of(), vocabulary).open().stream()
                .map(ResultCall::openFacts)
                .toList();
        return new NextQuestion(open, Question.gates(vocabulary)).best(candidates(match, answers, vocabulary));
    }

    private static List<Fact> candidates(Match match, Answers answers, Map<String, Fact> vocabulary) {
        return match.nextQuestions().stream()
                .map(Match.Question::fact)
                .filter(fact -> !answers.has(fact) && !Organisation.isFact(fact))
                .flatMap(fact -> Optional.ofNullable(vocabulary.get(fact)).stream())
                .filter(fact -> !fact.isPlanned())
                .toList();
    }

    private Optional<Question> best(List<Fact> candidates) {
        List<Fact> useful = candidates.stream()
                .filter(fact -> weight(List.of(fact.id())) > 0)
                .toList();
        Optional<Question> best = Optional.empty();
        double most = 0;
        for (Fact candidate : useful) {
            Question question = Question.of(candidate, useful, gates);
            double weight = weight(question.ids());
            if (weight > most) {
                most = weight;
                best = Optional.of(question);
            }
        }
        return best;
    }

    private double weight(List<String> asked) {
        Set<String> told = asked.stream()
                .flatMap(fact -> Stream.concat(Stream.of(fact), Implied.by(fact).stream()))
                .collect(Collectors.toSet());
        double all =
                open.stream().mapToDouble(facts -> weight(asked, told, facts)).sum();
        return all / (1 + EFFORT * (asked.size() - 1));
    }

    private double weight(List<String> asked, Set<String> told, Set<String> facts) {
        if (asked.stream().anyMatch(fact -> gates.contains(fact) && facts.contains(fact))) {
            return 1;
        }
        long known = told.stream().filter(facts::contains).count();
        return (double) known / Math.max(facts.size(), 1);
    }
}
