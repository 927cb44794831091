package no.spinn.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MedianTest {

    @Test
    void isNotMovedByOneDisturbedRound() {
        assertThat(Median.of(List.of(0.9, 0.1, 0.8))).isEqualTo(0.8);
    }

    @Test
    void isBetweenTheTwoInTheMiddle() {
        assertThat(Median.of(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(2.5);
    }
}
