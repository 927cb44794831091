package no.spinn.instruments.search.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.instruments.common.detail.ParameterIssue;
import no.spinn.instruments.reference.criterion.ApplicantTypes;
import no.spinn.instruments.reference.fact.Facts;
import no.spinn.instruments.reference.provider.api.ProviderKey;
import no.spinn.instruments.reference.provider.api.ProviderKeys;
import no.spinn.instruments.search.Dimension;
import no.spinn.instruments.search.Search;
import no.spinn.instruments.search.Sort;
import no.spinn.kit.language.Language;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.text.Blank;
import no.spinn.kit.text.Characters;
import org.jspecify.annotations.Nullable;

/** Reads query parameters and reports all their faults at once. */
@ApplicationScoped
public class SearchQueryReader {

    private static final int MOST_LETTERS = 200;
    private static final int MOST_WORDS = 12;
    private static final int MOST_VALUES = 50;

    private static final Set<String> LANGUAGES =
            Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.toUnmodifiableSet());

    private final Facts facts;
    private final ProviderKeys providers;

    SearchQueryReader(Facts facts, ProviderKeys providers) {
        this.facts = facts;
        this.providers = providers;
    }

    /** The words to search for, or null for none. */
    public @Nullable String words(SearchParameters parameters) {
        String words = parameters.q;
        if (words == null || Blank.isBlank(words)) {
            return null; // an empty search box
        }
        if (Characters.count(words) > MOST_LETTERS || Search.wordsOf(words) > MOST_WORDS) {
            throw refused(List.of(
                    ParameterIssue.TOO_MANY_WORDS.at("?q", Map.of("letters", MOST_LETTERS, "words", MOST_WORDS))));
        }
        return words;
    }

    /** The chosen groups of the dimensions that all lists have. */
    public Map<Dimension, List<String>> groups(SearchParameters parameters) {
        Faults faults = new Faults();
        Map<Dimension, List<String>> groups = new EnumMap<>(Dimension.class);
        put(
                groups,
                Dimension.PROVIDER,
                providers(parameters.providers(), faults).stream()
                        .map(UUID::toString)
                        .toList());
        put(groups, Dimension.APPLICANT_TYPE, parameters.applicantType);
        put(groups, Dimension.THEME, parameters.themes);
        put(groups, Dimension.REGION, parameters.regions);
        put(groups, Dimension.LANGUAGE, parameters.language);
        checkCodes(parameters, faults);
        groups.forEach((dimension, values) -> {
            if (values.size() > MOST_VALUES) {
                faults.add(ParameterIssue.TOO_MANY_VALUES.at("?", Map.of("most", MOST_VALUES)));
            }
        });
        if (!faults.isEmpty()) {
            throw refused(faults.all());
        }
        return groups;
    }

    /** The ids of the chosen providers. */
    public List<UUID> providers(SearchParameters parameters) {
        Faults faults = new Faults();
        List<UUID> ids = providers(parameters.providers(), faults);
        if (!faults.isEmpty()) {
            throw refused(faults.all());
        }
        return ids;
    }

    private List<UUID> providers(List<ProviderKey> keys, Faults faults) {
        List<UUID> ids = new ArrayList<>();
        for (ProviderKey key : keys) {
            providers
                    .idOf(key)
                    .ifPresentOrElse(
                            ids::add,
                            () -> faults.add(ParameterIssue.UNKNOWN_PROVIDER.at(
                                    "?providerId", Map.of("provider", key.value()))));
        }
        return ids;
    }

    /** Adds choices among the names of an enum. */
    public static void choose(
            Map<Dimension, List<String>> groups, Dimension dimension, @Nullable List<? extends Enum<?>> chosen) {
        put(
                groups,
                dimension,
                chosen == null
                        ? null
                        : chosen.stream()
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .toList());
    }

    private static void put(Map<Dimension, List<String>> groups, Dimension dimension, @Nullable List<String> chosen) {
        if (chosen != null && !chosen.isEmpty()) {
            // In one order, so that equal filters share cursors and cached responses.
            groups.put(dimension, chosen.stream().distinct().sorted().toList());
        }
    }

    private void checkCodes(SearchParameters parameters, Faults faults) {
        if (parameters.applicantType != null || parameters.themes != null || parameters.regions != null) {
            Vocabulary vocabulary = facts.vocabulary();
            vocabulary.checkCodes(ApplicantTypes.FACT, parameters.applicantType, "?applicantType", faults);
            vocabulary.checkCodes(CoreFacts.THEMES, parameters.themes, "?themes", faults);
            vocabulary.checkCodes(CoreFacts.COUNTY, parameters.regions, "?regions", faults);
        }
        check(parameters.language, String.join("|", LANGUAGES), "?language", "nb, nn or en", faults);
    }

    private static void check(
            @Nullable List<String> values, String pattern, String pointer, String expected, Faults faults) {
        if (values != null && !values.stream().allMatch(value -> value.matches(pattern))) {
            faults.add(pointer, "wrong_value", expected);
        }
    }

    /** The order of the list; by relevance when the caller gives none. */
    public static Sort sort(@Nullable String sort, Set<Sort> possible) {
        if (sort == null) {
            return Sort.RELEVANCE;
        }
        return Sort.of(sort)
                .filter(possible::contains)
                .orElseThrow(() -> refused(List.of(new Fault(
                        "?sort",
                        "wrong_value",
                        possible.stream().map(Sort::parameter).sorted().collect(Collectors.joining(", "))))));
    }

    /** The position after which the page begins, or null for the first page. */
    public static @Nullable List<String> after(PageRequest page, @Nullable Object... query) {
        List<String> after = page.after(query);
        if (after != null && !Search.isPosition(after)) {
            throw new Refusal(
                    KitProblem.INVALID_CURSOR,
                    KitDetail.CURSOR_OF_ANOTHER_QUERY.words(),
                    List.of(ParameterIssue.CURSOR_OF_ANOTHER_QUERY.at("?cursor")));
        }
        return after;
    }

    private static Refusal refused(List<Fault> faults) {
        return new Refusal(KitProblem.MALFORMED, KitDetail.QUERY_FAULTY.words(), faults);
    }
}
