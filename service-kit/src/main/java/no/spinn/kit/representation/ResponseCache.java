package no.spinn.kit.representation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The public responses of this replica, as bytes, until one of their subjects changes. */
@Singleton
public class ResponseCache {

    private static final int MAX_LANGUAGE_HEADERS = 1_000;

    private final Cache<Key, CachedResponse> representations;
    private final Cache<String, String> languages =
            Caffeine.newBuilder().maximumSize(MAX_LANGUAGE_HEADERS).build();
    private volatile long generation;

    ResponseCache(ResponseCacheSettings settings) {
        representations = Caffeine.newBuilder()
                .maximumWeight(settings.memory().asLongValue())
                .weigher((Key key, CachedResponse kept) -> kept.weight())
                // Evicts on the thread that puts. On another thread, a busy machine would exceed the maximum.
                .executor(Runnable::run)
                .build();
    }

    /** A path with its query, and the language of the response. */
    private record Key(String uri, String language) {}

    /** Drops the responses that depend on these subjects. Call it on every replica as soon as something has changed. */
    public synchronized void invalidate(Set<String> subjects) {
        generation++;
        representations.asMap().values().removeIf(kept -> kept.dependsOnAnyOf(subjects));
    }

    /** The number of invalidations. What was read under an earlier generation may be outdated. */
    long generation() {
        return generation;
    }

    @Nullable
    CachedResponse find(String uri, String acceptLanguage) {
        String language = languages.getIfPresent(acceptLanguage);
        return language == null ? null : representations.getIfPresent(new Key(uri, language));
    }

    /** Caches the response, unless there was an invalidation since the request arrived. */
    synchronized void put(CacheMiss cacheMiss, String language, CachedResponse representation) {
        if (cacheMiss.generation() == generation) {
            languages.put(cacheMiss.acceptLanguage(), language);
            representations.put(new Key(cacheMiss.uri(), language), representation);
        }
    }
}
