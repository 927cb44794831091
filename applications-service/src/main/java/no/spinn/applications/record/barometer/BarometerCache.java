package no.spinn.applications.record.barometer;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.kit.time.DatabaseClock;
import org.jspecify.annotations.Nullable;

/** Caches the barometer. Counts again when a request finds the cached counts too old; only once for concurrent requests. */
@ApplicationScoped
public class BarometerCache {

    private final FinancedProjects projects;
    private final DatabaseClock clock;
    private final BarometerSettings settings;
    private volatile @Nullable Cached last;

    BarometerCache(FinancedProjects projects, DatabaseClock clock, BarometerSettings settings) {
        this.projects = projects;
        this.clock = clock;
        this.settings = settings;
    }

    /** With the monotonic time at which it was counted. */
    private record Cached(Barometer barometer, long since) {}

    /** Returns the barometer; not older than the settings allow. */
    public Barometer get() {
        Barometer cached = fresh();
        return cached == null ? count() : cached;
    }

    private synchronized Barometer count() {
        Barometer meanwhile = fresh();
        if (meanwhile != null) {
            return meanwhile;
        }
        Barometer counted = Barometer.of(projects.all(), clock.now());
        last = new Cached(counted, System.nanoTime());
        return counted;
    }

    private @Nullable Barometer fresh() {
        Cached cached = last;
        return cached != null
                        && System.nanoTime() - cached.since < settings.keep().toNanos()
                ? cached.barometer
                : null;
    }
}
