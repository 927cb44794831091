package no.spinn.applications.record.barometer;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.kit.time.DatabaseClock;
import org.jspecify.annotations.Nullable;

/** Counts when somebody asks and the last counts are old; once, however many ask. */
@ApplicationScoped
public class CurrentBarometer {

    private final FinancedProjects projects;
    private final DatabaseClock clock;
    private final BarometerSettings settings;
    private volatile @Nullable Kept last;

    CurrentBarometer(FinancedProjects projects, DatabaseClock clock, BarometerSettings settings) {
        this.projects = projects;
        this.clock = clock;
        this.settings = settings;
    }

    /** With the time by a clock that nobody sets. */
    private record Kept(Barometer barometer, long since) {}

    /** The barometer as it is, or was a while ago. */
    public Barometer get() {
        Barometer kept = fresh();
        return kept == null ? count() : kept;
    }

    private synchronized Barometer count() {
        Barometer meanwhile = fresh();
        if (meanwhile != null) {
            return meanwhile;
        }
        Barometer counted = Barometer.of(projects.all(), clock.now());
        last = new Kept(counted, System.nanoTime());
        return counted;
    }

    private @Nullable Barometer fresh() {
        Kept kept = last;
        return kept != null && System.nanoTime() - kept.since < settings.keep().toNanos() ? kept.barometer : null;
    }
}
