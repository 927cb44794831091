package no.spinn.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

    @Test
    void startsRequestsAtItsRateAlthoughTheyAreSlow() {
        AtomicInteger acts = new AtomicInteger();
        long begin = System.nanoTime();
        OpenLoop.of(100).run(Duration.ofMillis(300), () -> {
            acts.incrementAndGet();
            sleep(Duration.ofMillis(200));
        });
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        assertThat(acts).hasValue(30);
        assertThat(taken).isBetween(Duration.ofMillis(290), Duration.ofSeconds(5));
    }

    @Test
    void throwsTheFailureOfARequest() {
        assertThatThrownBy(() -> OpenLoop.of(100).run(Duration.ofMillis(50), () -> {
                    throw new IllegalArgumentException("no draft");
                }))
                .hasRootCauseMessage("no draft");
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
