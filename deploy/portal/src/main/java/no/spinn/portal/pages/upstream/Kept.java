package no.spinn.portal.pages.upstream;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What seldom changes, by key, kept for a while. While a service is away, what was read before is better than nothing.
 *
 * @param <K> the key, such as a language
 */
public final class Kept<K, V> {

    private record Entry<V>(V value, long until) {}

    private final Map<K, Entry<V>> entries = new ConcurrentHashMap<>();
    private final long nanos;

    public Kept(Duration keep) {
        this.nanos = keep.toNanos();
    }

    /** The value of this key, read by this function when it is new or old. */
    public V get(K key, Function<K, V> read) {
        Entry<V> known = entries.get(key);
        if (known != null && System.nanoTime() - known.until < 0) {
            return known.value;
        }
        try {
            V value = read.apply(key);
            entries.put(key, new Entry<>(value, System.nanoTime() + nanos));
            return value;
        } catch (ServiceAwayException away) {
            if (known == null) {
                throw away;
            }
            return known.value;
        }
    }
}
