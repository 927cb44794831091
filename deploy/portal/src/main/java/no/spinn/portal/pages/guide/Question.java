package no.spinn.portal.pages.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.spinn.portal.pages.catalogue.Fact;

/**
 * What one page asks for: a fact, or several of one group that are so or not so, which are ticked together.
 *
 * @param facts the first one is the one that brought the others with it
 */
record Question(List<Fact> facts) {

    /** The most that a reader has in view at once. */
    private static final int MOST_TOGETHER = 6;

    /** A fact with those of the others that can be asked for on the same page. */
    static Question of(Fact fact, List<Fact> others, Set<String> gates) {
        return new Question(others.stream()
                .filter(other -> other.equals(fact) || areTogether(fact, other, gates))
                .limit(MOST_TOGETHER)
                .toList());
    }

    /** The questions that have answers, in order: what was asked for together stands together. */
    static List<List<String>> answered(Answers answers, Map<String, Fact> vocabulary) {
        Set<String> gates = gates(vocabulary);
        List<List<String>> pages = new ArrayList<>();
        for (String id : answers.questions()) {
            Fact fact = vocabulary.get(id);
            Fact before =
                    pages.isEmpty() ? null : vocabulary.get(pages.getLast().getLast());
            if (fact == null || before == null || !areTogether(before, fact, gates)) {
                pages.add(new ArrayList<>());
            }
            pages.getLast().add(id);
        }
        return pages;
    }

    /** The facts that decide whether others are worth asking for. Each is a question of its own. */
    static Set<String> gates(Map<String, Fact> vocabulary) {
        return vocabulary.values().stream().map(Fact::gate).collect(Collectors.toSet());
    }

    static boolean areTogether(Fact one, Fact other, Set<String> gates) {
        return isTicked(one, gates) && isTicked(other, gates) && Objects.equals(one.group(), other.group());
    }

    private static boolean isTicked(Fact fact, Set<String> gates) {
        return fact.type().equals("boolean") && fact.group() != null && !gates.contains(fact.id());
    }

    List<String> ids() {
        return facts.stream().map(Fact::id).toList();
    }
}
