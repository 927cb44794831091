package no.spinn.applications.applying.list.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.spinn.applications.applying.list.ListSource;
import no.spinn.applications.applying.list.Sort;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.text.Characters;
import no.spinn.kit.time.OsloDays;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the values of the query parameters. */
final class QueryCheck {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final int MOST_LETTERS = 200;
    private static final int MOST_WORDS = 12;
    private static final int MOST_APPLICANTS = 50;

    private final Faults faults = new Faults();

    /** The words of a search box, which may be empty. */
    List<String> words(@Nullable String text) {
        List<String> words = text == null
                ? List.of()
                : SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
        if (text != null && Characters.count(text) > MOST_LETTERS) {
            faults.add(ListIssue.TOO_MANY_LETTERS.at("?q", Map.of("most", MOST_LETTERS)));
        } else if (words.size() > MOST_WORDS) {
            faults.add(ListIssue.TOO_MANY_WORDS.at("?q", Map.of("most", MOST_WORDS)));
        }
        return words;
    }

    void number(@Nullable List<?> applicants, String pointer) {
        if (applicants != null && applicants.size() > MOST_APPLICANTS) {
            faults.add(ListIssue.TOO_MANY_APPLICANTS.at(pointer, Map.of("most", MOST_APPLICANTS)));
        }
    }

    void year(@Nullable Instant time, String pointer) {
        if (time != null && !OsloDays.isPlausible(OsloDays.at(time))) {
            faults.add(ListIssue.IMPLAUSIBLE_YEAR.at(pointer));
        }
    }

    /** The order of the list. Refuses the query if it has any fault. */
    Sort sort(String parameter, ListSource<?, ?> source) {
        Optional<Sort> sort = source.sort(parameter);
        if (sort.isEmpty()) {
            faults.add(
                    ListIssue.UNKNOWN_SORT.at("?sort", Map.of("possible", String.join(", ", source.sortParameters()))));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(KitProblem.MALFORMED, KitDetail.QUERY_FAULTY.words(), faults.all());
        }
        return sort.orElseThrow();
    }
}
