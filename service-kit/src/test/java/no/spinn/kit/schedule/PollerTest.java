package no.spinn.kit.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.runtime.ShutdownEvent;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PollerTest {

    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void looksAgainAfterAFailureAndNoMoreAtTheEnd() throws Exception {
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            Poller poller = new Poller(clock);
            poller.every(Duration.ofMillis(1), this::fail, "this is a test");
            await().until(() -> looks.get() > 3);
            poller.atEnd(new ShutdownEvent());
            // One may be running: it is over when the only thread takes something else.
            int last = clock.submit(looks::get).get();
            clock.schedule(() -> {}, 50, TimeUnit.MILLISECONDS).get();
            assertThat(looks).hasValue(last);
        }
    }

    @Test
    void looksAtOnceWhereThatIsAskedFor() {
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            Poller poller = new Poller(clock);
            poller.nowAndEvery(Duration.ofHours(1), looks::incrementAndGet, "this is a test");
            await().untilAtomic(looks, equalTo(1));
            poller.atEnd(new ShutdownEvent());
        }
    }

    private void fail() {
        looks.incrementAndGet();
        throw new IllegalStateException("gone for a moment");
    }
}
