package no.spinn.applications.upstream.call;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.inject.Singleton;
import java.util.Map;

/** Caches forms: compiling a schema takes far longer than checking answers with it. */
@Singleton
public class FormCache {

    /** More than the number of calls that are open at a time. */
    private static final int MOST_FORMS = 500;

    private final LoadingCache<Map<String, Object>, Form> cache =
            Caffeine.newBuilder().maximumSize(MOST_FORMS).build(Form::of);

    /** Returns the form with this schema. Throws like {@link Form#of}. */
    public Form form(Map<String, Object> schema) {
        return cache.get(schema);
    }
}
