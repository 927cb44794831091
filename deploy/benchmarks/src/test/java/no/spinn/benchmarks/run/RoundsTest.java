package no.spinn.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void warmsUpForAtLeastTheGivenTime() {
        assertThat(rounds(60).all()).isEqualTo(6);
        assertThat(rounds(61).all()).isEqualTo(7);
        assertThat(rounds(61).isWarmUp(3)).isTrue();
        assertThat(rounds(61).isWarmUp(4)).isFalse();
    }

    @Test
    void countsTheFirstRoundWithoutAWarmUp() {
        assertThat(rounds(0).all()).isEqualTo(3);
        assertThat(rounds(0).isWarmUp(0)).isFalse();
    }

    private static Rounds rounds(int warmUp) {
        return new Rounds(3, Duration.ofSeconds(10), Duration.ofSeconds(warmUp));
    }
}
