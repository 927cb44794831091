package no.spinn.instruments.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.search.SearchEntry.Amounts;
import no.spinn.instruments.search.SearchEntry.Traits;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Writes entries in the transaction of the change, so that everything that can be read can be found. */
@ApplicationScoped
public class SearchIndex {

    /** The version of the columns; to be raised when they change. */
    private static final int SHAPE = 1;

    private static final String PLACE = """
            INSERT INTO search_entry AS entry (kind, id, shape, words, status, provider_id, instrument_id, nature, applicant_types,
                themes, regions, languages, opens_at, closes_at, currency, minimum, maximum)
            SELECT :kind, id, :shape,
                setweight(to_tsvector('norwegian', title_norwegian) || to_tsvector('english', title_english), 'A')
                || setweight(to_tsvector('norwegian', summary_norwegian) || to_tsvector('english', summary_english), 'B')
                || setweight(to_tsvector('norwegian', rest_norwegian) || to_tsvector('english', rest_english), 'C'),
                status, provider_id, instrument_id, nature, string_to_array(applicant_types, ','), string_to_array(themes, ','),
                string_to_array(regions, ','), string_to_array(languages, ','), opens_at, closes_at, currency, minimum, maximum
            FROM unnest(cast(:ids AS uuid[]),
                cast(:titleNorwegian AS text[]), cast(:titleEnglish AS text[]), cast(:summaryNorwegian AS text[]),
                cast(:summaryEnglish AS text[]), cast(:restNorwegian AS text[]), cast(:restEnglish AS text[]),
                cast(:statuses AS text[]), cast(:providers AS uuid[]), cast(:instruments AS uuid[]), cast(:natures AS text[]),
                cast(:applicantTypes AS text[]), cast(:themes AS text[]), cast(:regions AS text[]), cast(:languages AS text[]),
                cast(:opensAt AS timestamptz[]), cast(:closesAt AS timestamptz[]), cast(:currencies AS text[]),
                cast(:minima AS numeric[]), cast(:maxima AS numeric[]))
                AS given (id, title_norwegian, title_english, summary_norwegian, summary_english, rest_norwegian, rest_english,
                    status, provider_id, instrument_id, nature, applicant_types, themes, regions, languages,
                    opens_at, closes_at, currency, minimum, maximum)
            ON CONFLICT (kind, id) DO UPDATE SET shape = excluded.shape, words = excluded.words, status = excluded.status,
                provider_id = excluded.provider_id, instrument_id = excluded.instrument_id, nature = excluded.nature,
                applicant_types = excluded.applicant_types, themes = excluded.themes, regions = excluded.regions,
                languages = excluded.languages, opens_at = excluded.opens_at, closes_at = excluded.closes_at,
                currency = excluded.currency, minimum = excluded.minimum, maximum = excluded.maximum
            """;

    private static final String MOVE =
            "UPDATE search_entry SET status = :status WHERE kind = :kind AND id = ANY (cast(:ids AS uuid[]))";

    private static final String CURRENT =
            "SELECT id FROM search_entry WHERE kind = :kind AND shape = :shape AND id = ANY (cast(:ids AS uuid[]))";

    private static final String COUNT = "SELECT count(*) FROM search_entry WHERE kind = :kind AND shape = :shape";

    private final EntityManager database;
    private final Dictionary dictionary;

    SearchIndex(EntityManager database, Dictionary dictionary) {
        this.database = database;
        this.dictionary = dictionary;
    }

    /** Adds or replaces entries. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void place(Kind kind, List<SearchEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Query query = database.createNativeQuery(PLACE)
                .setParameter("kind", kind.name())
                .setParameter("shape", SHAPE)
                .setParameter("ids", ids(entries.stream().map(SearchEntry::id)));
        setTexts(query, entries);
        setTraits(query, entries.stream().map(SearchEntry::traits).toList());
        query.executeUpdate();
        dictionary.learn(words(entries, false), false);
        dictionary.learn(words(entries, true), true);
    }

    private static Set<String> words(List<SearchEntry> entries, boolean english) {
        return entries.stream()
                .map(SearchEntry::texts)
                .flatMap(texts -> Stream.of(List.of(texts.title()), texts.summary(), texts.rest()))
                .flatMap(texts -> Tokenizer.of(text(texts, english)).stream())
                .collect(Collectors.toSet());
    }

    /** Changes the status of entries. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(Kind kind, List<UUID> ids, String status) {
        database.createNativeQuery(MOVE)
                .setParameter("kind", kind.name())
                .setParameter("ids", ids(ids.stream()))
                .setParameter("status", status)
                .executeUpdate();
    }

    /** The ids that have no entry, or one of an earlier shape. */
    @SuppressWarnings("unchecked") // The rows of a query for tuples are tuples.
    public List<UUID> missing(Kind kind, List<UUID> ids) {
        List<UUID> missing = new ArrayList<>(ids);
        List<Tuple> current = database.createNativeQuery(CURRENT, Tuple.class)
                .setParameter("kind", kind.name())
                .setParameter("shape", SHAPE)
                .setParameter("ids", ids(ids.stream()))
                .getResultList();
        missing.removeAll(current.stream().map(row -> row.get(0, UUID.class)).collect(Collectors.toSet()));
        return missing;
    }

    /** The number of entries of the present shape. */
    public long count(Kind kind) {
        return (Long) database.createNativeQuery(COUNT, Object.class)
                .setParameter("kind", kind.name())
                .setParameter("shape", SHAPE)
                .getSingleResult();
    }

    private static void setTexts(Query query, List<SearchEntry> entries) {
        query.setParameter(
                        "titleNorwegian",
                        words(entries, entry -> text(List.of(entry.texts().title()), false)))
                .setParameter(
                        "titleEnglish",
                        words(entries, entry -> text(List.of(entry.texts().title()), true)))
                .setParameter(
                        "summaryNorwegian",
                        words(entries, entry -> text(entry.texts().summary(), false)))
                .setParameter(
                        "summaryEnglish",
                        words(entries, entry -> text(entry.texts().summary(), true)))
                .setParameter(
                        "restNorwegian",
                        words(entries, entry -> text(entry.texts().rest(), false)))
                .setParameter(
                        "restEnglish",
                        words(entries, entry -> text(entry.texts().rest(), true)));
    }

    private static void setTraits(Query query, List<Traits> traits) {
        query.setParameter("statuses", column(traits, Traits::status))
                .setParameter("providers", column(traits, Traits::providerId))
                .setParameter("instruments", column(traits, Traits::instrumentId))
                .setParameter("natures", column(traits, Traits::nature))
                .setParameter("applicantTypes", column(traits, one -> String.join(",", one.applicantTypes())))
                .setParameter("themes", column(traits, one -> String.join(",", one.themes())))
                .setParameter("regions", column(traits, one -> String.join(",", one.regions())))
                .setParameter("languages", column(traits, one -> String.join(",", one.languages())))
                .setParameter("opensAt", column(traits, Traits::opensAt))
                .setParameter("closesAt", column(traits, Traits::closesAt))
                .setParameter("currencies", amounts(traits, Amounts::currency))
                .setParameter("minima", amounts(traits, Amounts::minimum))
                .setParameter("maxima", amounts(traits, Amounts::maximum));
    }

    private static String text(List<LocalizedText> texts, boolean english) {
        List<Language> languages = english ? List.of(Language.EN) : List.of(Language.NB, Language.NN);
        StringBuilder words = new StringBuilder();
        for (LocalizedText text : texts) {
            languages.stream()
                    .map(text::in)
                    .filter(Objects::nonNull)
                    .forEach(one -> words.append(one).append(' '));
        }
        return words.toString();
    }

    private static String[] words(List<SearchEntry> entries, Function<SearchEntry, String> text) {
        return entries.stream()
                .map(text)
                .map(one -> String.join(" ", Tokenizer.of(one)))
                .toArray(String[]::new);
    }

    private static @Nullable String[] amounts(List<Traits> traits, Function<Amounts, @Nullable Object> value) {
        return column(traits, one -> one.amounts() == null ? null : value.apply(one.amounts()));
    }

    private static @Nullable String[] column(List<Traits> traits, Function<Traits, @Nullable Object> value) {
        return traits.stream()
                .map(value)
                .map(one -> one == null ? null : one.toString())
                .toArray(String[]::new);
    }

    private static String[] ids(Stream<UUID> ids) {
        return ids.map(UUID::toString).toArray(String[]::new);
    }
}
