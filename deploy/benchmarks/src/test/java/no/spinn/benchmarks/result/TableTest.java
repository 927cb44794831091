package no.spinn.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void showsWhichTargetsAreMet() {
        String table = Table.of(List.of(
                Measure.of("start", "s", 11.04).atMost(20),
                Measure.of("median", "ms", 30).beside(10).atMost(20),
                Measure.of("opened", "calls", 9_999).atLeast(10_000),
                Measure.of("reads", "/s", 849).beside(1000).ratioAtLeast(0.85),
                Measure.of("pages", "/s", 850).beside(1000).ratioAtLeast(0.85),
                Measure.of("rounds", "/s", 850).beside(1000, 0.84).ratioAtLeast(0.85),
                Measure.of("p99", "ms", 250).beside(100)));
        assertThat(table.lines().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "| start | 11.0 s | | | at most 20 s | yes |",
                        "| median | 30 ms | 10 ms | 3.00 | at most 20 ms | NO |",
                        "| opened | 9,999 calls | | | at least 10,000 calls | NO |",
                        "| reads | 849 /s | 1,000 /s | 0.85 | ratio at least 0.85 | NO |",
                        "| pages | 850 /s | 1,000 /s | 0.85 | ratio at least 0.85 | yes |",
                        "| rounds | 850 /s | 1,000 /s | 0.84 | ratio at least 0.85 | NO |",
                        "| p99 | 250 ms | 100 ms | 2.50 | | |");
    }
}
