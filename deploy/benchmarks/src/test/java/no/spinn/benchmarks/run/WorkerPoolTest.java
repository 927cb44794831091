package no.spinn.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkerPoolTest {

    @Test
    void doesEachJobOnce() throws InterruptedException {
        Queue<Integer> done = new ConcurrentLinkedQueue<>();
        WorkerPool.of(3).run(10, done::add);
        assertThat(done).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void stopsAtAFailureAndThrowsIt() {
        AtomicInteger done = new AtomicInteger();
        assertThatThrownBy(() -> WorkerPool.of(2).run(1_000_000, number -> {
                    done.incrementAndGet();
                    if (number == 5) {
                        throw new IOException("no draft");
                    }
                }))
                .hasRootCauseMessage("no draft");
        assertThat(done).hasValueLessThan(1_000_000);
    }
}
