package no.spinn.kit.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The newest values that were read in the background. Values that are too old count as unknown, and their gauges show NaN, so
 * that nobody takes them for the present state.
 */
public final class Reading<T> {

    /** After so many pauses without a new value, the last one is too old. */
    static final int PAUSES = 3;

    private final MeterRegistry meters;
    private final Duration valid;
    private final LongSupplier nanos;
    private final long begun;
    private volatile @Nullable Taken<T> last;

    Reading(MeterRegistry meters, Duration valid, LongSupplier nanos) {
        this.meters = meters;
        this.valid = valid;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    private record Taken<T>(T value, long at) {}

    /** A gauge without a unit: it counts something. */
    public Reading<T> count(String name, String description, ToDoubleFunction<T> part) {
        Gauge.builder(name, () -> valueOf(part)).description(description).register(meters);
        return this;
    }

    /** A gauge of seconds. */
    public Reading<T> seconds(String name, String description, ToDoubleFunction<T> part) {
        return seconds(name, description, Tags.empty(), part);
    }

    /** The same with tags. */
    public Reading<T> count(String name, String description, Tags tags, ToDoubleFunction<T> part) {
        Gauge.builder(name, () -> valueOf(part))
                .description(description)
                .tags(tags)
                .register(meters);
        return this;
    }

    /** The same with tags. */
    public Reading<T> seconds(String name, String description, Tags tags, ToDoubleFunction<T> part) {
        Gauge.builder(name, () -> valueOf(part))
                .description(description)
                .baseUnit("seconds")
                .tags(tags)
                .register(meters);
        return this;
    }

    /** The newest value, unless it is too old. */
    public Optional<T> current() {
        Taken<T> taken = last;
        return taken == null || isOver(taken.at()) ? Optional.empty() : Optional.of(taken.value());
    }

    /** Whether there is no value though there was time enough to read one. */
    public boolean isMissing() {
        return current().isEmpty() && isOver(begun);
    }

    void take(T value) {
        last = new Taken<>(value, nanos.getAsLong());
    }

    private boolean isOver(long since) {
        return nanos.getAsLong() - since > valid.toNanos();
    }

    private double valueOf(ToDoubleFunction<T> part) {
        return current().map(part::applyAsDouble).orElse(Double.NaN);
    }
}
