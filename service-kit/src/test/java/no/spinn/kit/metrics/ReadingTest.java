package no.spinn.kit.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicLong now = new AtomicLong();
    private final Reading<Integer> reading = new Reading<>(meters, Duration.ofSeconds(15), now::get);

    @Test
    void showsNoNumberBeforeTheFirstOne() {
        reading.count("waiting", "What waits", Integer::doubleValue);
        assertThat(gauge()).isNaN();
        assertThat(reading.isMissing()).as("it is too early to worry").isFalse();
        pass(Duration.ofSeconds(16));
        assertThat(reading.isMissing()).isTrue();
    }

    @Test
    void showsTheLastNumberAsLongAsItIsFresh() {
        reading.count("waiting", "What waits", Integer::doubleValue);
        reading.take(3);
        reading.take(4);
        pass(Duration.ofSeconds(15));
        assertThat(gauge()).isEqualTo(4);
        assertThat(reading.isMissing()).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(gauge()).isNaN();
        assertThat(reading.current()).isEmpty();
        assertThat(reading.isMissing()).isTrue();
    }

    private double gauge() {
        return meters.get("waiting").gauge().value();
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
