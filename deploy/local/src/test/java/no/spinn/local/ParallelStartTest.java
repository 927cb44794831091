package no.spinn.local;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.ARRAY;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ParallelStartTest {

    private final CountDownLatch never = new CountDownLatch(1);

    @Test
    void returnsWhenAllAreThrough() throws IOException {
        CountDownLatch both = new CountDownLatch(2);
        ParallelStart.inParallel(List.of(() -> meet(both), () -> meet(both)));
        assertThat(both.getCount()).isZero();
    }

    @Test
    void waitsForTheOthersWhenOneFails() {
        AtomicBoolean through = new AtomicBoolean();
        ParallelStart.Start failing = () -> {
            throw new IOException("no disk");
        };
        ParallelStart.Start slow = () -> {
            Thread.sleep(200);
            through.set(true);
        };
        assertThatThrownBy(() -> ParallelStart.inParallel(List.of(failing, slow)))
                .isInstanceOf(IOException.class)
                .hasMessage("no disk");
        assertThat(through).isTrue();
    }

    @Test
    void givesUpOnAPartThatHangsAndShowsWhere() {
        assertThatThrownBy(() -> ParallelStart.inParallel(List.of(this::hang), Duration.ofMillis(200)))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("neither started nor failed")
                .cause()
                .extracting(Throwable::getStackTrace, as(ARRAY))
                .extracting("methodName")
                .contains("hang");
    }

    private static void meet(CountDownLatch all) throws InterruptedException {
        all.countDown();
        all.await();
    }

    private void hang() throws InterruptedException {
        never.await();
    }
}
