package no.spinn.portal.pages.guide;

import java.util.Map;
import java.util.Optional;
import no.spinn.portal.pages.catalogue.Fact;

/**
 * What the guide asks next: the question that matches put first, without those that were answered before. Sums and dates are not
 * asked for: the result says within which limits a call fits.
 */
final class NextQuestion {

    /** The most questions about a project. */
    static final int MOST = 8;

    private static final String PLANNED = "planned";

    private NextQuestion() {}

    static Optional<Fact> of(Match match, Answers answers, Map<String, Fact> vocabulary) {
        if (answers.questions().size() >= MOST) {
            return Optional.empty();
        }
        return match.nextQuestions().stream()
                .map(Match.Question::fact)
                .filter(fact -> !answers.has(fact) && !Organisation.isFact(fact))
                .flatMap(fact -> Optional.ofNullable(vocabulary.get(fact)).stream())
                .filter(fact -> !fact.changeability().equals(PLANNED))
                .findFirst();
    }
}
