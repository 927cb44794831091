package no.spinn.applications.upstream.call;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.inject.Singleton;
import java.util.Map;

/** Forms, ready to check answers: reading a schema takes far longer than checking answers against it. */
@Singleton
public class Forms {

    /** More than there are calls open at a time. */
    private static final int KEPT = 500;

    private final LoadingCache<Map<String, Object>, Form> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build(Form::of);

    /** The form with this schema. Throws as {@link Form#of} does. */
    public Form form(Map<String, Object> schema) {
        return kept.get(schema);
    }
}
