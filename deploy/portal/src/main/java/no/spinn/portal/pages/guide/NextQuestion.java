package no.spinn.portal.pages.guide;

import java.util.Collection;
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
 * them. Sums and dates are not asked for: the result says within which limits a call fits.
 */
final class NextQuestion {

    /** The most questions about a project. */
    static final int MOST = 8;

    private final Map<String, Fact> vocabulary;
    private final List<Set<String>> open;
    private final Set<String> gates;

    private NextQuestion(Map<String, Fact> vocabulary, List<Set<String>> open) {
        this.vocabulary = vocabulary;
        this.open = open;
        this.gates = vocabulary.values().stream().map(Fact::gate).collect(Collectors.toSet());
    }

    static Optional<Fact> of(Match match, Answers answers, Map<String, Fact> vocabulary) {
        if (answers.questions().size() >= MOST) {
            return Optional.empty();
        }
        List<Set<String>> open = Outcome.of(match, List.of(), vocabulary).open().stream()
                .map(ResultCall::openFacts)
                .toList();
        return new NextQuestion(vocabulary, open).best(match, answers);
    }

    private Optional<Fact> best(Match match, Answers answers) {
        List<Fact> candidates = match.nextQuestions().stream()
                .map(Match.Question::fact)
                .filter(fact -> !answers.has(fact) && !Organisation.isFact(fact))
                .flatMap(fact -> Optional.ofNullable(vocabulary.get(fact)).stream())
                .filter(fact -> !fact.isPlanned())
                .toList();
        Optional<Fact> best = Optional.empty();
        double most = 0;
        for (Fact candidate : candidates) {
            double weight = weight(candidate.id());
            if (weight > most) {
                most = weight;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private double weight(String fact) {
        Set<String> told =
                Stream.concat(Stream.of(fact), Implied.by(fact).stream()).collect(Collectors.toSet());
        return open.stream().mapToDouble(facts -> weight(fact, told, facts)).sum();
    }

    private double weight(String fact, Collection<String> told, Set<String> facts) {
        if (told.stream().noneMatch(facts::contains)) {
            return 0;
        }
        return gates.contains(fact) && facts.contains(fact) ? 1 : 1.0 / facts.size();
    }
}
