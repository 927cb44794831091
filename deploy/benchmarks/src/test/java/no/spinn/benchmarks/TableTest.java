package no.spinn.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void showsWhatIsMetAndWhatIsNot() {
        String table = Table.of(List.of(
                Measure.atMost(20, "start", "s", 11.04),
                Measure.atMost(20, "median", "ms", 30, 10),
                Measure.beside("p99", "ms", 250, 100)));
        assertThat(table.lines().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "| start | 11.0 s | | | 20.0 s | yes |",
                        "| median | 30.0 ms | 10.0 ms | 3.0 | 20.0 ms | NO |",
                        "| p99 | 250 ms | 100 ms | 2.5 | | |");
    }

    @Test
    void isNotContentWithAMissedTarget() {
        Results.Machine machine = Results.Machine.here();
        Measure met = Measure.atMost(20, "start", "s", 20);
        Measure missed = Measure.atMost(20, "start", "s", 20.1);
        assertThat(new Results("2026-11-23", "abc", machine, List.of(met)).allMet())
                .isTrue();
        assertThat(new Results("2026-11-23", "abc", machine, List.of(met, missed)).allMet())
                .isFalse();
    }
}
