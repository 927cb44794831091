package no.spinn.applications.barometer.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.spinn.applications.barometer.Barometer;
import no.spinn.applications.barometer.Breakdown;
import no.spinn.applications.barometer.Dimension;
import org.jspecify.annotations.Nullable;

/** Counts each breakdown once in a while, however often it is asked for. */
@ApplicationScoped
class KeptBreakdowns {

    private final Barometer barometer;
    private final BarometerSettings settings;
    private final Map<Optional<Dimension>, Kept> kept = new ConcurrentHashMap<>();

    KeptBreakdowns(Barometer barometer, BarometerSettings settings) {
        this.barometer = barometer;
        this.settings = settings;
    }

    private record Kept(Breakdown breakdown, Instant until) {}

    Breakdown by(@Nullable Dimension dimension) {
        Instant now = Instant.now();
        Kept fresh = kept.compute(
                Optional.ofNullable(dimension),
                (key, old) -> old != null && now.isBefore(old.until())
                        ? old
                        : new Kept(barometer.by(dimension), now.plus(settings.keep())));
        return fresh.breakdown();
    }
}
