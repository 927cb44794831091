package no.spinn.kit.representation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What everybody may read, as bytes, until something that it tells of changes. */
@Singleton
public class ResponseCache {

    private static final int MAX_LANGUAGE_HEADERS = 1_000;

    private final Cache<Key, Representation> representations;
    private final Cache<String, String> languages =
            Caffeine.newBuilder().maximumSize(MAX_LANGUAGE_HEADERS).build();
    private volatile long generation;

    ResponseCache(RepresentationSettings settings) {
        representations = Caffeine.newBuilder()
                .maximumWeight(settings.memory().asLongValue())
                .weigher((Key key, Representation kept) -> kept.weight())
                // Makes room on the thread that puts: on another one, a busy machine would keep more than it may.
                .executor(Runnable::run)
                .build();
    }

    /** An address with its query, in the language that the reader gets. */
    private record Key(String uri, String language) {}

    /** To be called as soon as anything has changed, on every replica. */
    public synchronized void forget(Set<String> subjects) {
        generation++;
        representations.asMap().values().removeIf(kept -> kept.tellsOfAnyOf(subjects));
    }

    /** Counts the changes. What was read under an earlier one may be out of date already. */
    long generation() {
        return generation;
    }

    @Nullable
    Representation find(String uri, String acceptLanguage) {
        String language = languages.getIfPresent(acceptLanguage);
        return language == null ? null : representations.getIfPresent(new Key(uri, language));
    }

    /** Keeps it, unless something has changed since its reader began to read. */
    synchronized void keep(CacheMiss cacheMiss, String language, Representation representation) {
        if (cacheMiss.generation() == generation) {
            languages.put(cacheMiss.acceptLanguage(), language);
            representations.put(new Key(cacheMiss.uri(), language), representation);
        }
    }
}
