package no.spinn.instruments.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Caches the stems that the database computes. The stem of a word never changes. */
@ApplicationScoped
class StemCache {

    private static final int MAX_WORDS = 50_000;

    private static final String STEMS = """
            SELECT word, coalesce((ts_lexize('norwegian_stem', word))[1], ''), coalesce((ts_lexize('english_stem', word))[1], '')
            FROM unnest(cast(:words AS text[])) AS word
            """;

    private final EntityManager database;
    private final LoadingCache<String, Stem> stems;

    StemCache(EntityManager database) {
        this.database = database;
        this.stems = Caffeine.newBuilder().maximumSize(MAX_WORDS).build(new Loader());
    }

    Map<String, Stem> of(Collection<String> words) {
        return stems.getAll(Set.copyOf(words));
    }

    private final class Loader implements com.github.benmanes.caffeine.cache.CacheLoader<String, Stem> {

        @Override
        public Stem load(String word) {
            return loadAll(Set.of(word)).getOrDefault(word, new Stem(word, word));
        }

        @Override
        public Map<String, Stem> loadAll(Set<? extends String> words) {
            Map<String, Stem> found = new HashMap<>();
            List<Tuple> rows = database.createNativeQuery(STEMS, Tuple.class)
                    .setParameter("words", words.toArray(String[]::new))
                    .getResultList();
            rows.forEach(row ->
                    found.put(row.get(0, String.class), new Stem(row.get(1, String.class), row.get(2, String.class))));
            return found;
        }
    }
}
